/// What a bottle can hold: identity, structure, density, and every other value that is on file,
/// each with its source; and what a user lays over it.
@NullMarked
package org.thioloom.chem.substance;

import org.jspecify.annotations.NullMarked;

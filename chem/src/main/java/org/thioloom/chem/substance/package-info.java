/// What a bottle can hold: identity, structure, density, and how it is kept.
@NullMarked
package org.thioloom.chem.substance;

import org.jspecify.annotations.NullMarked;

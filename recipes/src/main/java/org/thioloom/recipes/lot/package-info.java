/// A bottle: what was delivered or made, and what was measured of it.
@NullMarked
package org.thioloom.recipes.lot;

import org.jspecify.annotations.NullMarked;

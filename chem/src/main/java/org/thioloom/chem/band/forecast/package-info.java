/// What becomes of the bands of a sample: what is in the beam before and after, what lies in the
/// way of what, and how much of it a measurement could see.
@NullMarked
package org.thioloom.chem.band.forecast;

import org.jspecify.annotations.NullMarked;

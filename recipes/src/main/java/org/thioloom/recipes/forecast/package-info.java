/// What to expect of a batch beyond its amounts: how it cures, how thick its films come out. With
/// every doubt, because models know less than scales.
@NullMarked
package org.thioloom.recipes.forecast;

import org.jspecify.annotations.NullMarked;

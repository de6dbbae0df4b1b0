/// How well a computed number is known when the numbers behind it are known only so well: GUM and
/// its Monte Carlo supplement, for any function of plain numbers.
@NullMarked
package org.thioloom.chem.uncertainty;

import org.jspecify.annotations.NullMarked;

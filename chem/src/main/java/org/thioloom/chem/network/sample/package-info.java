/// Networks drawn at random, bond by bond: a check on the theory of `chem.network`, and the same
/// answers where a sample is finite.
@NullMarked
package org.thioloom.chem.network.sample;

import org.jspecify.annotations.NullMarked;

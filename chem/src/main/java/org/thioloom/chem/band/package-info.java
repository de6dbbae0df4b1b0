/// FTIR bands by functional group, and what to expect of a step.
@NullMarked
package org.thioloom.chem.band;

import org.jspecify.annotations.NullMarked;

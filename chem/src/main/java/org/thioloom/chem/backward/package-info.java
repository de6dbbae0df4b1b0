/// From what a network should be back to what is weighed: the ratio, the blend of linkers, whole
/// divisions of the balance.
@NullMarked
package org.thioloom.chem.backward;

import org.jspecify.annotations.NullMarked;

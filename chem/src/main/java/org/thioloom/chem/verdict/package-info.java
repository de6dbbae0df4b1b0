/// Expected against measured: present, absent, shifted, inconclusive, each with a reason and its
/// numbers; what is left of a group; what nothing explains.
@NullMarked
package org.thioloom.chem.verdict;

import org.jspecify.annotations.NullMarked;

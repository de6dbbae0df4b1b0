/// Structures and reaction schemes as pictures for a paper, a record or a screen: what stands
/// where, and what is written beside it.
@NullMarked
package org.thioloom.chem.depiction;

import org.jspecify.annotations.NullMarked;

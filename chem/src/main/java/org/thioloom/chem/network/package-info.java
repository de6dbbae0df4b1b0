/// Step growth of enes with thiols of any functionality: gel point, sol, strands, molar masses,
/// primary loops, and what the elastic modulus can be at most.
@NullMarked
package org.thioloom.chem.network;

import org.jspecify.annotations.NullMarked;

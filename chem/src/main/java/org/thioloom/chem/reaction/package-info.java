/// What couples with what, and what comes of it: species from none to all arms reacted, and the
/// repeat unit of the network.
@NullMarked
package org.thioloom.chem.reaction;

import org.jspecify.annotations.NullMarked;

/// The desktop program: opens the window and wires what is in it.
@NullMarked
package org.thioloom.app.fx;

import org.jspecify.annotations.NullMarked;

/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.shell;

import org.jspecify.annotations.NullMarked;

/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.entry;

import org.jspecify.annotations.NullMarked;

/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.part;

import org.jspecify.annotations.NullMarked;

/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.desk;

import org.jspecify.annotations.NullMarked;

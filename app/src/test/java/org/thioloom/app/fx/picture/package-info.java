/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.picture;

import org.jspecify.annotations.NullMarked;

/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.page;

import org.jspecify.annotations.NullMarked;

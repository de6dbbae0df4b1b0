/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.plan;

import org.jspecify.annotations.NullMarked;

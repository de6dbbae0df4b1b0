/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.network;

import org.jspecify.annotations.NullMarked;

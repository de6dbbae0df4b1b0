/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.plot;

import org.jspecify.annotations.NullMarked;

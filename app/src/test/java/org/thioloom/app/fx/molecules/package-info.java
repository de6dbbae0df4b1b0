/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.molecules;

import org.jspecify.annotations.NullMarked;

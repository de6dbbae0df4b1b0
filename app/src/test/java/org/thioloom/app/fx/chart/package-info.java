/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.chart;

import org.jspecify.annotations.NullMarked;

/// What a chart shows, and where on a screen each of it stands. Knows no window.
@NullMarked
package org.thioloom.app.fx.chart;

import org.jspecify.annotations.NullMarked;

/// The procedure: steps, set points, and the clock.
@NullMarked
package org.thioloom.app.fx.procedure;

import org.jspecify.annotations.NullMarked;

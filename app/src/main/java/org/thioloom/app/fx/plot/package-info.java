/// Charts on the screen, and on paper.
@NullMarked
package org.thioloom.app.fx.plot;

import org.jspecify.annotations.NullMarked;

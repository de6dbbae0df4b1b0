/// Tests of the desktop program.
@NullMarked
package org.thioloom.app.fx;

import org.jspecify.annotations.NullMarked;

/// What the window shows one at a time.
@NullMarked
package org.thioloom.app.fx.page;

import org.jspecify.annotations.NullMarked;

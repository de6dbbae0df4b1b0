/// Units as paper and the window set them, in letters that every font has.
@NullMarked
package org.thioloom.app.typeset;

import org.jspecify.annotations.NullMarked;

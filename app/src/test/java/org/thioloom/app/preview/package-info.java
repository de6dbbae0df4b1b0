/// Tests of the pages as they will print.
@NullMarked
package org.thioloom.app.preview;

import org.jspecify.annotations.NullMarked;

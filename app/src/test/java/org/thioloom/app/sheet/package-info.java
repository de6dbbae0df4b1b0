/// Tests of paper, before anything is drawn on it.
@NullMarked
package org.thioloom.app.sheet;

import org.jspecify.annotations.NullMarked;

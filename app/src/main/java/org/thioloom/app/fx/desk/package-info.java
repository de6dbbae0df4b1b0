/// What is open and what came of it: the batch, its edits, its plan, its files. Knows no window.
@NullMarked
package org.thioloom.app.fx.desk;

import org.jspecify.annotations.NullMarked;

/// Draws the batch record, findings and structures in a terminal.
@NullMarked
package org.thioloom.app.text;

import org.jspecify.annotations.NullMarked;

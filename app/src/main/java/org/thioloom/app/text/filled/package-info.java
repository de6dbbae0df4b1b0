/// A filled record in a terminal, and its discs as a table.
@NullMarked
package org.thioloom.app.text.filled;

import org.jspecify.annotations.NullMarked;

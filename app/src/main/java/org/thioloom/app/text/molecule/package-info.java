/// Molecules and what analysis should find, in a terminal.
@NullMarked
package org.thioloom.app.text.molecule;

import org.jspecify.annotations.NullMarked;

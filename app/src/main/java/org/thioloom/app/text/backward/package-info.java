/// Plans made backwards, in a terminal.
@NullMarked
package org.thioloom.app.text.backward;

import org.jspecify.annotations.NullMarked;

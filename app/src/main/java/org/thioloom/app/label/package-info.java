/// Labels on sheets and rolls that can be bought, to the half millimetre.
@NullMarked
package org.thioloom.app.label;

import org.jspecify.annotations.NullMarked;

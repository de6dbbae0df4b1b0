/// Words as a square of dots that a telephone reads.
@NullMarked
package org.thioloom.app.qr;

import org.jspecify.annotations.NullMarked;

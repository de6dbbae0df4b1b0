@NullMarked
package org.thioloom.app.qr;

import org.jspecify.annotations.NullMarked;

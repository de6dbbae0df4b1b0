/// A filled workbook read back: by names, never by places, and never trusted.
@NullMarked
package org.thioloom.app.readback;

import org.jspecify.annotations.NullMarked;

/// Infrared spectra in a terminal.
@NullMarked
package org.thioloom.app.text.spectra;

import org.jspecify.annotations.NullMarked;

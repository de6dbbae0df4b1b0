/// Spectra out of the files that instruments write, and back into two plain formats.
@NullMarked
package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.NullMarked;

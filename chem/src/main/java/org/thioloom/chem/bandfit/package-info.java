/// What a window of a spectrum is made of: overlapping bands, or known spectra, fitted with their
/// uncertainty; and the least band that could have been seen.
@NullMarked
package org.thioloom.chem.bandfit;

import org.jspecify.annotations.NullMarked;

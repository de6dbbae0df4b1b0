/// Measured spectra as a chemist meets them: what a file holds and what to doubt in it, the C-O-C
/// envelopes of several membranes.
@NullMarked
package org.thioloom.recipes.spectra;

import org.jspecify.annotations.NullMarked;

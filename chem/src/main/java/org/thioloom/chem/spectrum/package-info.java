/// A measured infrared spectrum: absorbance, resampling, baseline, noise, smoothing, peaks, areas.
@NullMarked
package org.thioloom.chem.spectrum;

import org.jspecify.annotations.NullMarked;

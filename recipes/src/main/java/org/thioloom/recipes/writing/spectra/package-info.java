/// Infrared spectra, what they should show and what they do, as JSON.
@NullMarked
package org.thioloom.recipes.writing.spectra;

import org.jspecify.annotations.NullMarked;

/// What the program finds in spectra, as rows of the batch record: what is to be written there,
/// what may be, and who wrote what stands there.
@NullMarked
package org.thioloom.recipes.judged;

import org.jspecify.annotations.NullMarked;

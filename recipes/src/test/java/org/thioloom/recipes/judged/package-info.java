/// Results of spectra in the rows of a record.
@NullMarked
package org.thioloom.recipes.judged;

import org.jspecify.annotations.NullMarked;

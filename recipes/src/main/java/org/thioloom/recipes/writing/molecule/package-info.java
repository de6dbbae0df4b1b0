/// Molecules, couplings and hazards as JSON.
@NullMarked
package org.thioloom.recipes.writing.molecule;

import org.jspecify.annotations.NullMarked;

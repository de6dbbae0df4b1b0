/// The molecules of a batch: what goes in, what becomes of it.
@NullMarked
package org.thioloom.recipes.molecule;

import org.jspecify.annotations.NullMarked;

/// What to write on the vials, bottles and cans of a batch.
@NullMarked
package org.thioloom.recipes.label;

import org.jspecify.annotations.NullMarked;

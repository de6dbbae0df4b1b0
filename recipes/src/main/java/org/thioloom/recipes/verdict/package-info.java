/// A spectrum held against the stage of a recipe at which it was taken.
@NullMarked
package org.thioloom.recipes.verdict;

import org.jspecify.annotations.NullMarked;

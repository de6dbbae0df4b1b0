/// Tests of the master recipe.
@NullMarked
package org.thioloom.recipes.master;

import org.jspecify.annotations.NullMarked;

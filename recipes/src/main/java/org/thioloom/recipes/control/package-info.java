/// The control recipe: a master recipe bound to one batch, with its order, lots and amounts.
@NullMarked
package org.thioloom.recipes.control;

import org.jspecify.annotations.NullMarked;

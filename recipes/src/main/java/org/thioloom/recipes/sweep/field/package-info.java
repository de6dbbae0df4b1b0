/// What a sweep can vary: the numbers of an order, of lots and of a recipe, the values they take,
/// and the points that these make.
@NullMarked
package org.thioloom.recipes.sweep.field;

import org.jspecify.annotations.NullMarked;

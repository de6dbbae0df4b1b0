/// Many plans at once: fields of the order, the lots or the recipe varied over a grid or at random,
/// and what each plan comes to.
@NullMarked
package org.thioloom.recipes.sweep;

import org.jspecify.annotations.NullMarked;

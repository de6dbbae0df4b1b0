/// What is thrown away on the way, how much of it, and where to.
@NullMarked
package org.thioloom.recipes.waste;

import org.jspecify.annotations.NullMarked;

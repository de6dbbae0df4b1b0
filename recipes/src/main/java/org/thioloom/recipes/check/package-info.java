/// One class, one objection to a master recipe by itself.
@NullMarked
package org.thioloom.recipes.check;

import org.jspecify.annotations.NullMarked;

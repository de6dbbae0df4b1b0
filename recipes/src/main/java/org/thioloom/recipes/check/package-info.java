/// One class, one objection. A check reads a master recipe, or a control recipe, and may object.
@NullMarked
package org.thioloom.recipes.check;

import org.jspecify.annotations.NullMarked;

/// One class, one objection to a plan: amounts, lots and the order are known.
@NullMarked
package org.thioloom.recipes.review;

import org.jspecify.annotations.NullMarked;

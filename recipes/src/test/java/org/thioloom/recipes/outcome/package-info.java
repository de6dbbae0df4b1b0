@NullMarked
package org.thioloom.recipes.outcome;

import org.jspecify.annotations.NullMarked;

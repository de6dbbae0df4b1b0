@NullMarked
package org.thioloom.recipes.forecast;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.thioloom.recipes.forecast.exposure;

import org.jspecify.annotations.NullMarked;

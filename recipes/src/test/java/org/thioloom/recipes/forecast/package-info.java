/// Tests of what is forecast of a batch.
@NullMarked
package org.thioloom.recipes.forecast;

import org.jspecify.annotations.NullMarked;

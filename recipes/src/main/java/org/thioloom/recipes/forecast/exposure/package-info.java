/// How long a batch must be lit.
@NullMarked
package org.thioloom.recipes.forecast.exposure;

import org.jspecify.annotations.NullMarked;

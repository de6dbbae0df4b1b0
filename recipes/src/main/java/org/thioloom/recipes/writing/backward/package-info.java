/// Plans made backwards, as JSON.
@NullMarked
package org.thioloom.recipes.writing.backward;

import org.jspecify.annotations.NullMarked;

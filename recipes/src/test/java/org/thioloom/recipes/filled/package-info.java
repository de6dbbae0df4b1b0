@NullMarked
package org.thioloom.recipes.filled;

import org.jspecify.annotations.NullMarked;

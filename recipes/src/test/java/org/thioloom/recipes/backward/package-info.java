@NullMarked
package org.thioloom.recipes.backward;

import org.jspecify.annotations.NullMarked;

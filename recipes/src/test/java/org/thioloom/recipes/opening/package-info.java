@NullMarked
package org.thioloom.recipes.opening;

import org.jspecify.annotations.NullMarked;

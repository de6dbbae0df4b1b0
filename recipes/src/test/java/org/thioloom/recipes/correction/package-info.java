@NullMarked
package org.thioloom.recipes.correction;

import org.jspecify.annotations.NullMarked;

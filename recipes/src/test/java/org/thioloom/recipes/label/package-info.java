@NullMarked
package org.thioloom.recipes.label;

import org.jspecify.annotations.NullMarked;

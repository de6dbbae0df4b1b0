@NullMarked
package org.thioloom.recipes.record;

import org.jspecify.annotations.NullMarked;

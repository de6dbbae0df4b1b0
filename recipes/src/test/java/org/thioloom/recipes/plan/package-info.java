@NullMarked
package org.thioloom.recipes.plan;

import org.jspecify.annotations.NullMarked;

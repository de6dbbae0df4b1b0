@NullMarked
package org.thioloom.recipes.json;

import org.jspecify.annotations.NullMarked;

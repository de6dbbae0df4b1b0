@NullMarked
package org.thioloom.recipes.uncertainty;

import org.jspecify.annotations.NullMarked;

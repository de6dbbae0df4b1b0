@NullMarked
package org.thioloom.recipes.finding;

import org.jspecify.annotations.NullMarked;

/// What the user measured and keeps in tables: discs that were cast.
@NullMarked
package org.thioloom.recipes.measured;

import org.jspecify.annotations.NullMarked;

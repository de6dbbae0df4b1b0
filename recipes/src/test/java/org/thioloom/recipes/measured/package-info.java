/// Tests of tables that users keep.
@NullMarked
package org.thioloom.recipes.measured;

import org.jspecify.annotations.NullMarked;

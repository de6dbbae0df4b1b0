/// What people typed into the cells of a record, read as numbers, clock times and days where those
/// were wanted.
@NullMarked
package org.thioloom.recipes.filled.entry;

import org.jspecify.annotations.NullMarked;

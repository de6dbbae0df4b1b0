/// A sheet of paper in Excel: grid, looks, names, guards, print set-up. Knows no recipe.
@NullMarked
package org.thioloom.app.sheet;

import org.jspecify.annotations.NullMarked;

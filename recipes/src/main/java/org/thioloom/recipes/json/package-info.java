/// The file formats that are read: recipes and lots, with everything that is wrong with them.
@NullMarked
package org.thioloom.recipes.json;

import org.jspecify.annotations.NullMarked;

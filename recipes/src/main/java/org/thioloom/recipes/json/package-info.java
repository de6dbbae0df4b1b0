/// The file formats: recipes, lots and schemas in, plans out. The only room that knows Jackson.
@NullMarked
package org.thioloom.recipes.json;

import org.jspecify.annotations.NullMarked;

/// What to expect of a batch before it is made; computed here, and only drawn elsewhere.
@NullMarked
package org.thioloom.recipes.forecast;

import org.jspecify.annotations.NullMarked;

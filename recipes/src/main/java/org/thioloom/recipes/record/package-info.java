/// The batch record before anyone draws it: every number and every sentence that a renderer needs.
@NullMarked
package org.thioloom.recipes.record;

import org.jspecify.annotations.NullMarked;

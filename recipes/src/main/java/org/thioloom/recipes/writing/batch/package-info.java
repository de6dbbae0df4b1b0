/// A plan and its record as JSON.
@NullMarked
package org.thioloom.recipes.writing.batch;

import org.jspecify.annotations.NullMarked;

/// A batch opened: from the texts that it was planned from to its plan and its record.
@NullMarked
package org.thioloom.recipes.opening;

import org.jspecify.annotations.NullMarked;

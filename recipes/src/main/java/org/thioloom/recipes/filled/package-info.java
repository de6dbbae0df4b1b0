/// The batch record after it was filled in: what stands in it, what that comes to, and where it
/// departs from the plan.
@NullMarked
package org.thioloom.recipes.filled;

import org.jspecify.annotations.NullMarked;

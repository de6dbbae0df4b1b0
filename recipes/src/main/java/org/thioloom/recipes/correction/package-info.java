/// A second copy of a filled record against the first: what was corrected, and whether anybody says
/// why.
@NullMarked
package org.thioloom.recipes.correction;

import org.jspecify.annotations.NullMarked;

/// The plan as a function of its numbers: what the batch will be when this much is weighed of lots
/// like these. For uncertainty and for sweeps, which ask it millions of times.
@NullMarked
package org.thioloom.recipes.outcome;

import org.jspecify.annotations.NullMarked;

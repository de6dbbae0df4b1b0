/// Sweeps against single plans, and what is wrong with a question.
@NullMarked
package org.thioloom.recipes.sweep;

import org.jspecify.annotations.NullMarked;

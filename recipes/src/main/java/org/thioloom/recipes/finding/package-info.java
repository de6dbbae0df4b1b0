/// What a chemist should know about an input or a plan: how grave, which rule, where, what is
/// wrong, and what to do about it.
@NullMarked
package org.thioloom.recipes.finding;

import org.jspecify.annotations.NullMarked;

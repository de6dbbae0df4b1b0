/// How well a plan's numbers are known, what makes them uncertain, and what to measure first.
@NullMarked
package org.thioloom.recipes.uncertainty;

import org.jspecify.annotations.NullMarked;

/// Planning backwards: from the bottles at hand, or from what a network should be, to what to make.
@NullMarked
package org.thioloom.recipes.backward;

import org.jspecify.annotations.NullMarked;

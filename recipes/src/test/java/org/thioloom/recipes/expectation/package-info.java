@NullMarked
package org.thioloom.recipes.expectation;

import org.jspecify.annotations.NullMarked;

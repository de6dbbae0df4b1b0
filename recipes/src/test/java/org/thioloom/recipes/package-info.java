/// What the tests of this module share.
@NullMarked
package org.thioloom.recipes;

import org.jspecify.annotations.NullMarked;

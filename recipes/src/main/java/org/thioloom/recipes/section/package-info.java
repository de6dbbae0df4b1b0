/// Facts under headings, for paper and terminal alike.
@NullMarked
package org.thioloom.recipes.section;

import org.jspecify.annotations.NullMarked;

/// Sweeps as text, piece by piece as their rows come.
@NullMarked
package org.thioloom.recipes.writing.sweep;

import org.jspecify.annotations.NullMarked;

/// What spectra should show along a recipe: its stages, what is in the beam at each, and what
/// becomes of the bands between them.
@NullMarked
package org.thioloom.recipes.expectation;

import org.jspecify.annotations.NullMarked;

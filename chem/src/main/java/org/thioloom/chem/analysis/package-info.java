/// What analysis should find of a substance, computed and not predicted: ions and their isotope
/// patterns, how many nuclei stand in how many places, what share of the mass each element has, and
/// what a trace of unreacted arms would look like.
///
/// Nothing of the Chemistry Development Kit shows in a public signature. All that is returned is
/// immutable, and everything may be called from several threads.
@NullMarked
package org.thioloom.chem.analysis;

import org.jspecify.annotations.NullMarked;

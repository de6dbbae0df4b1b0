/// Skeletal formulas: what a structure looks like on paper.
///
/// The Chemistry Development Kit reads the structure and places its atoms; tetraaryl centres, ions,
/// what is left entangled, and all drawing are done here. Nothing of the kit shows in a public
/// signature, and everything may be called from several threads.
@NullMarked
package org.thioloom.chem.sketch;

import org.jspecify.annotations.NullMarked;

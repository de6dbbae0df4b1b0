/// Molecules and polymers from SMILES: formula, molar mass, functional groups, and what is wrong
/// with a text that is neither.
///
/// The Chemistry Development Kit does the reading; nothing of it shows in a public signature. All
/// that is returned is immutable, and everything may be called from several threads.
@NullMarked
package org.thioloom.chem.structure;

import org.jspecify.annotations.NullMarked;

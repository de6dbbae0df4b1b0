/// What a substance is called where chemists and databases meet: canonical SMILES, InChI,
/// BigSMILES, files other programs draw from, and names.
///
/// Everything may be called from several threads. InChI, the reader of names and the layout of
/// drawings are loaded when they are first asked for, not before.
@NullMarked
package org.thioloom.chem.identity;

import org.jspecify.annotations.NullMarked;

/// The C-O-C envelope of PEG near 1100 cm-1: how much of it stands where lithium puts it, and what
/// to expect of a linker nobody has tried.
@NullMarked
package org.thioloom.chem.envelope;

import org.jspecify.annotations.NullMarked;

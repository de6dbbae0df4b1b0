/// Numbers with units, as a chemist writes them: what was written, its unit, how well it is known.
///
/// One record serves all dimensions; a phantom type keeps a mass from being used as a volume. There
/// is no general algebra: each formula takes its bare numbers through [Quantity#in] and says its
/// units.
@NullMarked
package org.thioloom.chem.quantity;

import org.jspecify.annotations.NullMarked;

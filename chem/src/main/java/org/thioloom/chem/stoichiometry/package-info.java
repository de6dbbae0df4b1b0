/// How much of what: amounts and reactive groups in a weighed material, what limits, and the
/// volumes of ideal mixtures.
@NullMarked
package org.thioloom.chem.stoichiometry;

import org.jspecify.annotations.NullMarked;

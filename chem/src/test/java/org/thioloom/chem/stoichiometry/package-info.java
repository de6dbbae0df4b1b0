@NullMarked
package org.thioloom.chem.stoichiometry;

import org.jspecify.annotations.NullMarked;

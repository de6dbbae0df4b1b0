/// Papers and standards, by key: where every number of the other rooms comes from.
@NullMarked
package org.thioloom.chem.reference;

import org.jspecify.annotations.NullMarked;

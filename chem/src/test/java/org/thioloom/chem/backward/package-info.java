@NullMarked
package org.thioloom.chem.backward;

import org.jspecify.annotations.NullMarked;

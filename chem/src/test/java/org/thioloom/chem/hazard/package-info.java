@NullMarked
package org.thioloom.chem.hazard;

import org.jspecify.annotations.NullMarked;

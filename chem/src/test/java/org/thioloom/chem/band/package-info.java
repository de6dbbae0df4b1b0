@NullMarked
package org.thioloom.chem.band;

import org.jspecify.annotations.NullMarked;

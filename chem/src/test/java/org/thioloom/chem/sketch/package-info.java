@NullMarked
package org.thioloom.chem.sketch;

import org.jspecify.annotations.NullMarked;

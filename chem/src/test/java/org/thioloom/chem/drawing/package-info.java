@NullMarked
package org.thioloom.chem.drawing;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.thioloom.chem.quantity;

import org.jspecify.annotations.NullMarked;

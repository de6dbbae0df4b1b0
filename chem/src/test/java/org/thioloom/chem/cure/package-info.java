@NullMarked
package org.thioloom.chem.cure;

import org.jspecify.annotations.NullMarked;

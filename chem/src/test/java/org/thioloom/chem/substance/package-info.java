@NullMarked
package org.thioloom.chem.substance;

import org.jspecify.annotations.NullMarked;

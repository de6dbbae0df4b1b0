@NullMarked
package org.thioloom.chem.bandfit;

import org.jspecify.annotations.NullMarked;

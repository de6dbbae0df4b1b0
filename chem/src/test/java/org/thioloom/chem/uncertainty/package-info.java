@NullMarked
package org.thioloom.chem.uncertainty;

import org.jspecify.annotations.NullMarked;

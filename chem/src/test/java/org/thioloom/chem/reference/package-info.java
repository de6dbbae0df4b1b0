@NullMarked
package org.thioloom.chem.reference;

import org.jspecify.annotations.NullMarked;

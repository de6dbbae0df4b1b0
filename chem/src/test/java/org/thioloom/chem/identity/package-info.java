@NullMarked
package org.thioloom.chem.identity;

import org.jspecify.annotations.NullMarked;

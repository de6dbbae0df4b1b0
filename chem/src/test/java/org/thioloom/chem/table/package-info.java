@NullMarked
package org.thioloom.chem.table;

import org.jspecify.annotations.NullMarked;

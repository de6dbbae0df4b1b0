@NullMarked
package org.thioloom.chem.analysis;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.thioloom.chem.assay;

import org.jspecify.annotations.NullMarked;

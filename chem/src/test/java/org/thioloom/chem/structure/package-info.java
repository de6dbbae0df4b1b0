@NullMarked
package org.thioloom.chem.structure;

import org.jspecify.annotations.NullMarked;

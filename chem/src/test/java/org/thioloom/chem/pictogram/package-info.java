@NullMarked
package org.thioloom.chem.pictogram;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.thioloom.chem.spectrum;

import org.jspecify.annotations.NullMarked;

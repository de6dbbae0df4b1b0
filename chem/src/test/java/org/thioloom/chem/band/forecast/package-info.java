@NullMarked
package org.thioloom.chem.band.forecast;

import org.jspecify.annotations.NullMarked;

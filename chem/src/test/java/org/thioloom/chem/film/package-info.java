@NullMarked
package org.thioloom.chem.film;

import org.jspecify.annotations.NullMarked;

/// The film: from the dry disc that is wanted to the liquid that is poured, and back.
@NullMarked
package org.thioloom.chem.film;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.thioloom.chem.reaction;

import org.jspecify.annotations.NullMarked;

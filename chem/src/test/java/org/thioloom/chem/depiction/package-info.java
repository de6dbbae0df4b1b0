@NullMarked
package org.thioloom.chem.depiction;

import org.jspecify.annotations.NullMarked;

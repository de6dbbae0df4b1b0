@NullMarked
package org.thioloom.chem.envelope;

import org.jspecify.annotations.NullMarked;

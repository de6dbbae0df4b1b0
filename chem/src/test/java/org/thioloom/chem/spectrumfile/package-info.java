@NullMarked
package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.NullMarked;

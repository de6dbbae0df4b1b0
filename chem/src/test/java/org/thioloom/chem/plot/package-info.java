/// Plots, by what they say and where they stand.
@NullMarked
package org.thioloom.chem.plot;

import org.jspecify.annotations.NullMarked;

/// Infrared bands: which groups of atoms absorb where, and the words in which expectations of them
/// are told.
@NullMarked
package org.thioloom.chem.band;

import org.jspecify.annotations.NullMarked;

/// The hazard pictograms of GHS, drawn by this house.
@NullMarked
package org.thioloom.chem.pictogram;

import org.jspecify.annotations.NullMarked;

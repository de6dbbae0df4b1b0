/// GHS statements, what must not meet, what does not keep, what must not be heated, and where waste
/// goes. Unknown is not safe: only what the tables name is judged, and what they do not know says
/// so.
@NullMarked
package org.thioloom.chem.hazard;

import org.jspecify.annotations.NullMarked;

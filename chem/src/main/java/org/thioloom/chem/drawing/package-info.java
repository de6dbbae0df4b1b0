/// Lines, filled shapes and letters, written as SVG, PNG and PDF.
///
/// Letters are outlines that ship with this room: no font is looked for, no screen is opened, and
/// the same drawing gives the same bytes on every machine. Lengths are in `[px]`, 96 to the inch, y
/// downwards.
@NullMarked
package org.thioloom.chem.drawing;

import org.jspecify.annotations.NullMarked;

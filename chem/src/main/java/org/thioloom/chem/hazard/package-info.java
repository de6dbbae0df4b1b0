/// What must not meet in one vessel or mould. Silence is not safety: only the pairs of the table
/// are judged.
@NullMarked
package org.thioloom.chem.hazard;

import org.jspecify.annotations.NullMarked;

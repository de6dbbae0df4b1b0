/// What a workbook keeps of its plan, out of sight, so that it can be read back with nothing beside
/// it.
@NullMarked
package org.thioloom.app.meta;

import org.jspecify.annotations.NullMarked;

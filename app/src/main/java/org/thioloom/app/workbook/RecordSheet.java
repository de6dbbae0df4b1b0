package org.thioloom.app.workbook;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Layout;
import org.thioloom.recipes.record.BatchRecord;

/// One sheet of the batch record: how it is laid out, and what it says.
interface RecordSheet extends Layout {
    /// Whether the record has anything for it.
    default boolean isFor(BatchRecord record) {
        return true;
    }

    void draw(Grid grid, BatchRecord record);
}

package org.thioloom.app.workbook;

import org.thioloom.recipes.record.BatchRecord;

import java.util.List;

/// One sheet of the batch record: how it is laid out, and what it says.
interface RecordSheet {
    /// On the tab; begins with a digit, so that tabs sort.
    String name();

    /// In the middle of the page header.
    String title();

    boolean landscape();

    /// Widths of the printed columns, in digits of the standard font.
    List<Double> widths();

    void draw(Grid grid, BatchRecord record);
}

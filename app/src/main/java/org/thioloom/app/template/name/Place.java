package org.thioloom.app.template.name;

import org.apache.poi.ss.util.CellReference;

/// A cell of a workbook.
///
/// @param row from 0
/// @param column from 0
public record Place(String sheet, int row, int column) {
    /// `2_Weigh!L9`, as a person finds it.
    @Override
    public String toString() {
        return sheet + "!" + CellReference.convertNumToColString(column) + (row + 1);
    }
}

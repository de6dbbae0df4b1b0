package org.thioloom.app.workbook;

import org.thioloom.app.label.LabelGrid;
import org.thioloom.app.label.LabelPrint;
import org.thioloom.app.sheet.Grid;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;

/// Labels for the containers of the batch, on sheets or a roll that can be bought.
record LabelSheet(LabelPrint print) implements RecordSheet {
    @Override
    public String name() {
        return "9_Labels";
    }

    @Override
    public String title() {
        return "Labels";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return LabelGrid.widths(print.order().stock());
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        LabelGrid.draw(grid, print);
    }
}

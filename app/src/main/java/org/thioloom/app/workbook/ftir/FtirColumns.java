package org.thioloom.app.workbook.ftir;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Slot;

import java.util.ArrayList;
import java.util.List;

/// The columns that all blocks of the infrared sheet share.
public final class FtirColumns {
    /// Stages that a page has room for.
    static final int STAGES = 7;

    static final int POSITION = 0;
    static final int WINDOW = 1;
    static final int BAND = 2;
    static final int SPECIES = 3;
    static final int SHAPE = 4;
    static final int FIRST_STAGE = 5;
    static final int SOURCE = FIRST_STAGE + STAGES;
    static final int FOUND = SOURCE + 1;
    static final int HEIGHT = FOUND + 1;
    static final int IS = HEIGHT + 1;
    static final int PASS = IS + 1;
    static final int WHY = PASS + 1;

    /// Initials, the last that is printed.
    public static final int BY = WHY + 1;

    /// Ids of rows, and marks of those that the program wrote, out of sight.
    static final int ID = BY + 1;

    static final int PRINT = ID + 1;

    private FtirColumns() {}

    /// Puts what only a program reads out of sight.
    public static void hide(Grid grid) {
        grid.hide(ID);
        grid.hide(PRINT);
    }

    /// Where the program marks a row as its own.
    public static Slot mark(Grid.Line line) {
        return line.slot(PRINT).blank(Look.BESIDE);
    }

    /// Those that are printed, in digits.
    public static List<Double> widths() {
        List<Double> widths = new ArrayList<>(List.of(5.4, 8.6, 19.0, 10.8, 6.3));
        for (int i = 0; i < STAGES; i++) {
            widths.add(2.6);
        }
        widths.addAll(List.of(2.6, 6.9, 7.1, 9.2, 5.2, 9.1, 5.0));
        return widths;
    }
}

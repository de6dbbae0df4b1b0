package org.thioloom.app.workbook;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.workbook.ftir.FtirBands;
import org.thioloom.app.workbook.ftir.FtirColumns;
import org.thioloom.app.workbook.ftir.FtirJudged;
import org.thioloom.app.workbook.ftir.FtirReacted;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;

/// What each band of the infrared spectrum should do at each stage, what it did, and how much of
/// the groups has reacted: by the heights that a person read off, and as it was judged.
final class FtirSheet implements RecordSheet {
    private static final double BOX_HEIGHT = 198; // 70 mm
    private static final double LEAST_BOX = 110;
    private static final double ABOVE_BOX = 26;

    @Override
    public String name() {
        return "6_FTIR";
    }

    @Override
    public String title() {
        return "Infrared";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return FtirColumns.widths();
    }

    @Override
    public boolean isFor(BatchRecord record) {
        return !record.ftirPage().rows().isEmpty();
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        FtirPage page = record.ftirPage();
        Guards guards = new Guards(grid.sheet());
        grid.across("Infrared: " + record.title(), Look.SUBTITLE).slot(0).called("Ftir_Title");
        how(grid);
        int head = new FtirBands(grid, guards, page).draw();
        if (!grid.keepTogether(1)) {
            grid.repeat(head, head);
        }
        if (!page.witnesses().isEmpty()) {
            int first = grid.nextRow();
            new FtirReacted(grid, guards, page).draw();
            grid.keepTogether(first);
        }
        int first = grid.nextRow();
        new FtirJudged(grid, guards, page).draw();
        grid.keepTogether(first);
        spectra(grid);
        FtirColumns.hide(grid);
    }

    private static void spectra(Grid grid) {
        int first = grid.nextRow();
        double left = grid.left() - ABOVE_BOX;
        grid.gap(8);
        grid.across("Spectra of the batch, to be stuck in or named", Look.HEADING);
        double height = left >= LEAST_BOX ? Math.min(BOX_HEIGHT, left) : BOX_HEIGHT;
        grid.line(height).slot(0, FtirColumns.BY).blank(Look.ENTRY).called("Ftir_Spectra");
        grid.keepTogether(first);
    }

    private static void how(Grid grid) {
        Line one = grid.line(15.5);
        one.slot(0, 1).text("Instrument", Look.LABEL_RIGHT);
        one.slot(2).blank(Look.ENTRY).called("Ftir_Instrument");
        one.slot(3, 5).text("Resolution, scans", Look.LABEL_RIGHT);
        one.slot(6, 11).blank(Look.ENTRY).called("Ftir_Scans");
        one.slot(12, 14).text("Background at", Look.LABEL_RIGHT);
        one.slot(15, FtirColumns.BY).blank(Look.ENTRY).called("Ftir_Background");
        Line two = grid.line(15.5);
        two.slot(0, 1).text("Bands at", Look.LABEL_RIGHT);
        two.slot(2).blank(Look.ENTRY).called("Bands_Stage");
        two.slot(3, 5).text("in spectrum", Look.LABEL_RIGHT);
        two.slot(6, 11).blank(Look.ENTRY_FINE).called("Bands_Spectrum");
        two.slot(12, 14).text("judged with", Look.LABEL_RIGHT);
        two.slot(15, FtirColumns.BY).blank(Look.ENTRY).called("Bands_With");
        FtirColumns.mark(two).called("Bands_Print");
        grid.across(
                "+ must be seen   - must be gone   = stays   o may be there   . cannot tell here  "
                        + " empty: nothing expected. Shape: intensity, width in cm-1.",
                Look.NOTE);
    }
}

package org.thioloom.app.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.expectation.FtirPage.Column;
import org.thioloom.recipes.expectation.FtirPage.Row;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.List;

/// What each band of the infrared spectrum should do at each stage, what it did, and how much of
/// the groups has reacted by the heights that a person read off.
final class FtirSheet implements RecordSheet {
    private static final int STAGES = 7;
    private static final int FIRST_STAGE = 5;
    private static final int SOURCE = FIRST_STAGE + STAGES;
    private static final int FOUND = SOURCE + 1;
    private static final int LAST = FOUND + 3;
    private static final double BOX_HEIGHT = 198; // 70 mm

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
        return true;
    }

    @Override
    public List<Double> widths() {
        List<Double> widths = new ArrayList<>(List.of(7.0, 11.0, 23.0, 14.5, 8.0));
        for (int i = 0; i < STAGES; i++) {
            widths.add(7.0);
        }
        widths.addAll(List.of(11.0, 8.0, 8.0, 8.0, 8.0));
        return widths;
    }

    @Override
    public boolean isFor(BatchRecord record) {
        return !record.ftirPage().rows().isEmpty();
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        FtirPage page = record.ftirPage();
        Guards guards = new Guards(grid.sheet());
        grid.across("Infrared: " + record.title(), Look.SUBTITLE);
        how(grid);
        bands(grid, guards, page);
        grid.keepTogether(1);
        if (!page.witnesses().isEmpty()) {
            int first = grid.nextRow();
            new FtirReacted(grid, guards, page).draw();
            grid.keepTogether(first);
        }
        int first = grid.nextRow();
        grid.gap(8);
        grid.across("Spectra of the batch, to be stuck in or named", Look.HEADING);
        grid.line(BOX_HEIGHT).slot(0, LAST).blank(Look.ENTRY).called("Ftir_Spectra");
        grid.keepTogether(first);
    }

    private static void how(Grid grid) {
        Line one = grid.line(18);
        one.slot(0, 1).text("Instrument, crystal or film", Look.LABEL_RIGHT);
        one.slot(2, 3).blank(Look.ENTRY).called("Ftir_Instrument");
        one.slot(4, 6).text("Resolution, scans", Look.LABEL_RIGHT);
        one.slot(7, 9).blank(Look.ENTRY).called("Ftir_Scans");
        one.slot(10, 12).text("Background at", Look.LABEL_RIGHT);
        one.slot(13, 16).blank(Look.ENTRY).called("Ftir_Background");
        grid.across(
                "+ must be seen   - must be gone   = stays   o may be there   . this band cannot tell"
                        + " here   empty: nothing expected. Shape: intensity, width in cm-1.",
                Look.NOTE);
    }

    private static void bands(Grid grid, Guards guards, FtirPage page) {
        Line head = grid.line(30);
        List<String> headings = List.of("cm-1", "Window", "Band", "Who has it", "Shape");
        for (int i = 0; i < headings.size(); i++) {
            head.slot(i).text(headings.get(i), Look.HEAD);
        }
        List<Column> columns = page.columns();
        // more stages than columns: the last ones are those that a batch is judged by
        int skipped = Math.max(0, columns.size() - STAGES);
        for (int i = 0; i < STAGES; i++) {
            boolean used = i + skipped < columns.size();
            String title = used ? columns.get(i + skipped).key().replace('-', ' ') : "";
            head.slot(FIRST_STAGE + i).text(title, Look.HEAD);
        }
        head.slot(SOURCE).text("Source", Look.HEAD);
        head.slot(FOUND).text("Found at, cm-1", Look.HEAD);
        head.slot(FOUND + 1).text("Height or area", Look.HEAD);
        head.slot(FOUND + 2).text("As it should?", Look.HEAD);
        head.slot(FOUND + 3).text("By", Look.HEAD);
        grid.repeat(head.number(), head.number());
        Stretch rows = new Stretch(head.number() + 1, head.number() + page.rows().size());
        for (Row row : page.rows()) {
            Line line = grid.line(18);
            band(line, row);
            for (int i = 0; i < STAGES; i++) {
                boolean used = i + skipped < columns.size();
                line.slot(FIRST_STAGE + i)
                        .text(used ? row.signs().get(i + skipped).mark() : "", Look.PLANNED_CENTRE);
            }
            line.slot(SOURCE).text(row.source(), Look.PLANNED_TINY);
            guards.positive(line.slot(FOUND).blank(Look.ENTRY_NUMBER, "0.0").region(), "cm-1");
            guards.number(line.slot(FOUND + 1).blank(Look.ENTRY_NUMBER).region(), "absorbance");
            guards.oneOf(
                    line.slot(FOUND + 2).blank(Look.ENTRY_CENTRE).region(), "yes", "no", "open");
            line.slot(FOUND + 3).blank(Look.SIGNATURE);
        }
        grid.names().column("bands.position", grid.sheetName(), rows, 0);
        List<String> keys = List.of("found", "height", "pass", "by");
        for (int i = 0; i < keys.size(); i++) {
            grid.names().column("bands." + keys.get(i), grid.sheetName(), rows, FOUND + i);
        }
        CellRangeAddress pass =
                new CellRangeAddress(rows.first() - 1, rows.last() - 1, FOUND + 2, FOUND + 2);
        guards.mark(pass, "$P" + rows.first() + "=\"no\"");
    }

    private static void band(Line line, Row row) {
        line.slot(0).text(whole(row.position()), Look.PLANNED_CENTRE);
        line.slot(1).text(whole(row.low()) + " to " + whole(row.high()), Look.PLANNED_SMALL_CENTRE);
        line.slot(2).text(row.assignment(), Look.PLANNED_SMALL);
        line.slot(3).text(row.species(), Look.PLANNED_SMALL);
        line.slot(4).text(row.shape(), Look.PLANNED_SMALL_CENTRE);
    }

    static String whole(double wavenumber) {
        return Long.toString(Math.round(wavenumber));
    }
}

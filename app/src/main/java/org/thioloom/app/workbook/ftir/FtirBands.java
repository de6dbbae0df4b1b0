package org.thioloom.app.workbook.ftir;

import static org.thioloom.app.workbook.ftir.FtirColumns.FIRST_STAGE;
import static org.thioloom.app.workbook.ftir.FtirColumns.STAGES;

import org.apache.poi.ss.util.CellRangeAddress;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.expectation.FtirPage.Column;
import org.thioloom.recipes.expectation.FtirPage.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What each band should do at each stage, and what it did at the one that is named above.
public final class FtirBands {
    private static final double LEAST_HEIGHT = 13.6;
    private static final double MOST_HEIGHT = 20;
    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz";

    private final Grid grid;
    private final Guards guards;
    private final FtirPage page;
    private final Map<String, String> sources = new TreeMap<>();

    /// @param page with at least one row
    public FtirBands(Grid grid, Guards guards, FtirPage page) {
        this.grid = grid;
        this.guards = guards;
        this.page = page;
        page.rows().forEach(row -> sources.put(row.source(), ""));
        sources.replaceAll((source, _) -> letter(source));
    }

    private String letter(String source) {
        int at = List.copyOf(sources.keySet()).indexOf(source);
        return at < KEYS.length() ? KEYS.substring(at, at + 1) : Integer.toString(at + 1);
    }

    /// Draws the table, and what its letters stand for.
    ///
    /// @return number of its head
    public int draw() {
        int head = head();
        Stretch rows = new Stretch(head + 1, head + page.rows().size());
        page.rows().forEach(this::row);
        name(rows);
        CellRangeAddress pass =
                new CellRangeAddress(
                        rows.first() - 1, rows.last() - 1, FtirColumns.PASS, FtirColumns.PASS);
        guards.oneOf(pass, "yes", "no", "open");
        guards.mark(pass, "$Q" + rows.first() + "=\"no\"");
        guards.positive(column(rows, FtirColumns.FOUND), "cm-1");
        guards.number(column(rows, FtirColumns.HEIGHT), "absorbance");
        grid.across(note(), Look.NOTE).slot(0).called("Bands_Sources");
        grid.stretch(rows.first(), rows.last(), MOST_HEIGHT);
        return head;
    }

    private String note() {
        List<String> words = new ArrayList<>();
        sources.forEach((source, letter) -> words.add(letter + " " + source));
        return "Sources: "
                + String.join(", ", words)
                + ". Areas are absorbance times cm-1, half a width beyond the window.";
    }

    private int head() {
        Line head = grid.line(30);
        List<String> headings = List.of("cm-1", "Window", "Band", "Who has it", "Shape");
        for (int i = 0; i < headings.size(); i++) {
            head.slot(i).text(headings.get(i), Look.HEAD);
        }
        for (int i = 0; i < STAGES; i++) {
            int column = i + skipped();
            boolean used = column < page.columns().size();
            String title = used ? page.columns().get(column).key().replace('-', ' ') : "";
            head.slot(FIRST_STAGE + i)
                    .text(title, Look.HEAD_TURNED)
                    .called("Bands_Stage" + (i + 1));
        }
        head.slot(FtirColumns.SOURCE).text("source", Look.HEAD_TURNED);
        head.slot(FtirColumns.FOUND).text("Found at, cm-1", Look.HEAD);
        head.slot(FtirColumns.HEIGHT).text("Height or area", Look.HEAD);
        head.slot(FtirColumns.IS).text("Is", Look.HEAD);
        head.slot(FtirColumns.PASS).text("OK?", Look.HEAD);
        head.slot(FtirColumns.WHY).text("Why", Look.HEAD);
        head.slot(FtirColumns.BY).text("By", Look.HEAD);
        return head.number();
    }

    /// More stages than columns: the last ones are those that a batch is judged by.
    private int skipped() {
        return Math.max(0, page.columns().size() - STAGES);
    }

    private void row(Row row) {
        Line line = grid.line(LEAST_HEIGHT);
        line.slot(FtirColumns.POSITION)
                .number(Math.rint(row.position()), Look.PLANNED_SMALL_CENTRE, "0");
        line.slot(FtirColumns.WINDOW)
                .text(whole(row.low()) + "-" + whole(row.high()), Look.PLANNED_FINE_CENTRE);
        line.slot(FtirColumns.BAND).text(row.assignment(), Look.PLANNED_FINE);
        line.slot(FtirColumns.SPECIES).text(row.species(), Look.PLANNED_FINE);
        line.slot(FtirColumns.SHAPE).text(row.shape(), Look.PLANNED_FINE_CENTRE);
        List<Column> columns = page.columns();
        for (int i = 0; i < STAGES; i++) {
            boolean used = i + skipped() < columns.size();
            line.slot(FIRST_STAGE + i)
                    .text(
                            used ? row.signs().get(i + skipped()).mark() : "",
                            Look.PLANNED_SMALL_CENTRE);
        }
        line.slot(FtirColumns.SOURCE)
                .text(sources.getOrDefault(row.source(), ""), Look.PLANNED_FINE_CENTRE);
        line.slot(FtirColumns.FOUND).blank(Look.ENTRY_NUMBER, "0.0");
        line.slot(FtirColumns.HEIGHT).blank(Look.ENTRY_NUMBER);
        line.slot(FtirColumns.IS).blank(Look.ENTRY_FINE);
        line.slot(FtirColumns.PASS).blank(Look.ENTRY_CENTRE);
        line.slot(FtirColumns.WHY).blank(Look.ENTRY_FINE);
        line.slot(FtirColumns.BY).blank(Look.SIGNATURE);
        line.slot(FtirColumns.ID).verbatim(row.key(), Look.BESIDE);
    }

    private void name(Stretch rows) {
        Map<String, Integer> columns = new TreeMap<>();
        columns.put("position", FtirColumns.POSITION);
        columns.put("found", FtirColumns.FOUND);
        columns.put("height", FtirColumns.HEIGHT);
        columns.put("is", FtirColumns.IS);
        columns.put("pass", FtirColumns.PASS);
        columns.put("why", FtirColumns.WHY);
        columns.put("by", FtirColumns.BY);
        columns.put("id", FtirColumns.ID);
        columns.put("print", FtirColumns.PRINT);
        columns.forEach((key, column) ->
                grid.names().column("bands." + key, grid.sheetName(), rows, column));
    }

    private static CellRangeAddress column(Stretch rows, int column) {
        return new CellRangeAddress(rows.first() - 1, rows.last() - 1, column, column);
    }

    static String whole(double wavenumber) {
        return Long.toString(Math.round(wavenumber));
    }
}

package org.thioloom.app.workbook.ftir;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.expectation.FtirPage.Witness;

import java.util.List;
import java.util.stream.Collectors;

/// How much has reacted, by the height of a band over that of one that stays, before and after.
public final class FtirReacted {
    private static final List<String> KEYS =
            List.of("before", "beforeStandard", "after", "afterStandard");

    /// First and last column of each.
    private static final int[][] PLACES = {{2, 2}, {3, 4}, {5, 7}, {8, 10}};

    private static final int ALLOWED = 11;
    private static final int LEAST = 13;
    private static final int LEFT = 14;
    private static final int AT_LEAST = 15;
    private static final int VERDICT = 16;

    private final Grid grid;
    private final Guards guards;
    private final FtirPage page;

    /// @param page with at least one witness
    public FtirReacted(Grid grid, Guards guards, FtirPage page) {
        this.grid = grid;
        this.guards = guards;
        this.page = page;
    }

    /// Draws it.
    public void draw() {
        Witness first = page.witnesses().getFirst();
        grid.gap(8);
        grid.across("How much has reacted", Look.HEADING);
        grid.across(note(), Look.NOTE).slot(0).called("Reacted_Note");
        Line head = grid.line(30);
        head.slot(0).text("cm-1", Look.HEAD);
        head.slot(1).text("Group", Look.HEAD);
        head.slot(ALLOWED, ALLOWED + 1).text("Most left, %", Look.HEAD);
        List<String> headings =
                List.of(
                        first.since() + ": band",
                        first.since() + ": standard",
                        first.at() + ": band",
                        first.at() + ": standard");
        for (int i = 0; i < headings.size(); i++) {
            head.slot(PLACES[i][0], PLACES[i][1])
                    .text(headings.get(i), Look.HEAD)
                    .called("Reacted_Head" + (i + 1));
        }
        head.slot(LEAST).text("Least seen, %", Look.HEAD);
        head.slot(LEFT).text("Left, %", Look.HEAD);
        head.slot(AT_LEAST).text("Reacted at least, %", Look.HEAD);
        head.slot(VERDICT, VERDICT + 1).text("Verdict", Look.HEAD);
        head.slot(FtirColumns.BY).text("By", Look.HEAD);
        Stretch rows = new Stretch(head.number() + 1, head.number() + page.witnesses().size());
        for (Witness witness : page.witnesses()) {
            row(witness);
        }
        name(rows);
    }

    private String note() {
        String standards =
                page.standards().stream().map(FtirBands::whole).collect(Collectors.joining(", "));
        return (standards.isEmpty()
                        ? "Standard: a band that stays."
                        : "Standard: a band that stays, such as " + standards + ".")
                + " Left = (band / standard) after over (band / standard) before. Least seen: what"
                + " three times the noise would be, in % of the band before; without it nothing is"
                + " called gone.";
    }

    private void row(Witness witness) {
        Line line = grid.line(20);
        line.slot(0).number(Math.rint(witness.position()), Look.PLANNED_CENTRE, "0");
        line.slot(1).text(witness.group(), Look.PLANNED);
        Slot allowed =
                line.slot(ALLOWED, ALLOWED + 1)
                        .number(100 * witness.allowed(), Look.PLANNED_NUMBER, "0.0");
        String[] entries = new String[KEYS.size()];
        for (int i = 0; i < entries.length; i++) {
            Slot entry = line.slot(PLACES[i][0], PLACES[i][1]).blank(Look.ENTRY_NUMBER);
            guards.number(entry.region(), "absorbance");
            entries[i] = entry.address();
        }
        Slot least = line.slot(LEAST).blank(Look.ENTRY_NUMBER, "0.0");
        guards.positive(least.region(), "%");
        Slot left = line.slot(LEFT).formula(left(entries), Look.FORMULA, "0.0");
        line.slot(AT_LEAST)
                .formula(
                        "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),100-MAX(%1$s,%2$s),\"\")"
                                .formatted(left.address(), least.address()),
                        Look.FORMULA,
                        "0.0");
        Slot verdict =
                line.slot(VERDICT, VERDICT + 1)
                        .formula(
                                verdict(left.address(), least.address(), allowed.address()),
                                Look.VERDICT,
                                Styles.AS_IS);
        guards.mark(verdict.region(), "$" + verdict.address() + "=\"ABOVE\"");
        line.slot(FtirColumns.BY).blank(Look.SIGNATURE);
        line.slot(FtirColumns.ID).verbatim(witness.key(), Look.BESIDE);
    }

    /// 100 (a / aₛ) / (b / bₛ), `[%]`.
    private static String left(String... at) {
        return ("IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ISNUMBER(%3$s),ISNUMBER(%4$s)),"
                        + "IF(MIN(%1$s,%2$s,%4$s)>0,100*(%3$s/%4$s)/(%1$s/%2$s),\"\"),\"\")")
                .formatted((Object[]) at);
    }

    private static String verdict(String left, String least, String allowed) {
        return ("IF(NOT(ISNUMBER(%1$s)),\"\",IF(%1$s>%3$s,\"ABOVE\",IF(NOT(ISNUMBER(%2$s)),\"LIMIT?\","
                        + "IF(%2$s>%3$s,\"TOO NOISY\",\"WITHIN\"))))")
                .formatted(left, least, allowed);
    }

    private void name(Stretch rows) {
        name("position", rows, 0);
        name("group", rows, 1);
        name("allowed", rows, ALLOWED);
        for (int i = 0; i < KEYS.size(); i++) {
            name(KEYS.get(i), rows, PLACES[i][0]);
        }
        name("least", rows, LEAST);
        name("left", rows, LEFT);
        name("atLeast", rows, AT_LEAST);
        name("verdict", rows, VERDICT);
        name("by", rows, FtirColumns.BY);
        name("id", rows, FtirColumns.ID);
    }

    private void name(String key, Stretch rows, int column) {
        grid.names().column("reacted." + key, grid.sheetName(), rows, column);
    }
}

package org.thioloom.app.workbook;

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
final class FtirReacted {
    private static final List<String> KEYS =
            List.of("before", "beforeStandard", "after", "afterStandard");

    private final Grid grid;
    private final Guards guards;
    private final FtirPage page;

    FtirReacted(Grid grid, Guards guards, FtirPage page) {
        this.grid = grid;
        this.guards = guards;
        this.page = page;
    }

    void draw() {
        Witness first = page.witnesses().getFirst();
        grid.gap(8);
        grid.across("How much has reacted", Look.HEADING);
        grid.across(note(), Look.NOTE);
        Line head = grid.line(30);
        head.slot(0).text("cm-1", Look.HEAD);
        head.slot(1, 2).text("Group", Look.HEAD);
        head.slot(3, 4).text("May be left, %", Look.HEAD);
        List<String> headings =
                List.of(
                        first.since() + ": band",
                        first.since() + ": standard",
                        first.at() + ": band",
                        first.at() + ": standard");
        for (int i = 0; i < headings.size(); i++) {
            head.slot(5 + 2 * i, 6 + 2 * i).text(headings.get(i), Look.HEAD);
        }
        head.slot(13).text("Least seen, %", Look.HEAD);
        head.slot(14).text("Left, %", Look.HEAD);
        head.slot(15).text("Reacted at least, %", Look.HEAD);
        head.slot(16).text("Verdict", Look.HEAD);
        Stretch rows = new Stretch(head.number() + 1, head.number() + page.witnesses().size());
        for (Witness witness : page.witnesses()) {
            row(witness);
        }
        name(rows);
    }

    private String note() {
        String standards =
                page.standards().stream().map(FtirSheet::whole).collect(Collectors.joining(", "));
        return (standards.isEmpty()
                        ? "Standard: a band that stays."
                        : "Standard: a band that stays, such as " + standards + ".")
                + " Left = (band / standard) after over (band / standard) before. Least seen: what"
                + " three times the noise would be, in % of the band before; without it nothing is"
                + " called gone.";
    }

    private void row(Witness witness) {
        Line line = grid.line(20);
        line.slot(0).text(FtirSheet.whole(witness.position()), Look.PLANNED_CENTRE);
        line.slot(1, 2).text(witness.group(), Look.PLANNED);
        Slot allowed = line.slot(3, 4).number(100 * witness.allowed(), Look.PLANNED_NUMBER, "0.0");
        String[] entries = new String[KEYS.size()];
        for (int i = 0; i < entries.length; i++) {
            Slot entry = line.slot(5 + 2 * i, 6 + 2 * i).blank(Look.ENTRY_NUMBER);
            guards.number(entry.region(), "absorbance");
            entries[i] = entry.address();
        }
        Slot least = line.slot(13).blank(Look.ENTRY_NUMBER, "0.0");
        guards.positive(least.region(), "%");
        Slot left = line.slot(14).formula(left(entries), Look.FORMULA, "0.0");
        line.slot(15)
                .formula(
                        "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),100-MAX(%1$s,%2$s),\"\")"
                                .formatted(left.address(), least.address()),
                        Look.FORMULA,
                        "0.0");
        Slot verdict =
                line.slot(16)
                        .formula(
                                verdict(left.address(), least.address(), allowed.address()),
                                Look.VERDICT,
                                Styles.AS_IS);
        guards.mark(verdict.region(), "$" + verdict.address() + "=\"ABOVE\"");
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
        grid.names().column("reacted.allowed", grid.sheetName(), rows, 3);
        for (int i = 0; i < KEYS.size(); i++) {
            grid.names().column("reacted." + KEYS.get(i), grid.sheetName(), rows, 5 + 2 * i);
        }
        grid.names().column("reacted.least", grid.sheetName(), rows, 13);
        grid.names().column("reacted.left", grid.sheetName(), rows, 14);
        grid.names().column("reacted.atLeast", grid.sheetName(), rows, 15);
        grid.names().column("reacted.verdict", grid.sheetName(), rows, 16);
    }
}

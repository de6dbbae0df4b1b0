package org.thioloom.app.workbook;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.YieldPage;

import java.util.List;

/// What came of what was weighed: masses on the way, the yield, and where the discs went.
final class YieldSheet implements RecordSheet {
    private static final double ROW_HEIGHT = 20;

    @Override
    public String name() {
        return "7_Yield";
    }

    @Override
    public String title() {
        return "Yield";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return List.of(34.0, 13.0, 13.0, 6.0, 36.0);
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        new Drawing(grid, record).draw();
    }

    /// One sheet being drawn.
    private static final class Drawing {
        private final Grid grid;
        private final BatchRecord record;
        private final YieldPage page;
        private final Guards guards;
        private final String unit;
        private final String mass;

        Drawing(Grid grid, BatchRecord record) {
            this.grid = grid;
            this.record = record;
            this.page = record.yield();
            this.guards = new Guards(grid.sheet());
            this.unit = page.unit().symbol();
            this.mass = Styles.decimals(page.decimals());
        }

        void draw() {
            grid.across("Yield: " + record.title(), Look.SUBTITLE).slot(0).called("Yield_Title");
            Line head = grid.line(16);
            List<String> headings = List.of("Mass", "Planned", "Actual", "Unit", "Remark");
            for (int i = 0; i < headings.size(); i++) {
                head.slot(i).text(headings.get(i), Look.HEAD);
            }
            if (page.discs() > 0) {
                cast();
            } else {
                made();
            }
            grid.keepTogether(1);
            if (page.discs() > 0) {
                int first = grid.nextRow();
                discs();
                grid.keepTogether(first);
            }
            int first = grid.nextRow();
            grid.gap(8);
            Line signed = grid.line(26);
            signed.slot(0).text("Reconciled by, date, time", Look.LABEL_RIGHT);
            signed.slot(1, 4).blank(Look.SIGNATURE).called("Yield_By");
            grid.keepTogether(first);
        }

        private void cast() {
            grid.names()
                    .promise(
                            grid.sheetName(),
                            "Yield_Residue",
                            "Yield_Cast",
                            "Yield_Theory",
                            "Yield_Wet",
                            "Yield_Dry1",
                            "Yield_Dry2",
                            "Yield_Dry",
                            "Yield_Percent");
            formula(
                    "solution weighed",
                    "Solution_Actual",
                    "Yield_Solution",
                    "from the weighing page");
            entry("left in vial and tip", "Yield_Residue", "weighed back");
            formula(
                    "solution cast",
                    "IF(AND(ISNUMBER(Solution_Actual),ISNUMBER(Yield_Residue)),"
                            + "Solution_Actual-Yield_Residue,\"\")",
                    "Yield_Cast",
                    "");
            planned(
                    formula(
                            "solids in it, the theory",
                            "IF(AND(ISNUMBER(Yield_Cast),ISNUMBER(SolidsShare_Actual)),"
                                    + "Yield_Cast*SolidsShare_Actual/100,\"\")",
                            "Yield_Theory",
                            page.counted()));
            entry("wet gel", "Yield_Wet", "blotted, before the first wash");
            entry("after the washes", "Yield_Washed", "");
            dried();
            percent("of theory", "Yield_Theory", "gel fraction, if nothing was lost on the way");
            formula(
                    "not found again",
                    "IF(AND(ISNUMBER(Yield_Dry),ISNUMBER(Yield_Theory)),"
                            + "Yield_Theory-Yield_Dry,\"\")",
                    "Yield_Lost",
                    "washed out, or lost");
            ratio(
                    "wet gel over dry",
                    "IF(AND(ISNUMBER(Yield_Wet),ISNUMBER(Yield_Dry)),Yield_Wet/Yield_Dry,\"\")",
                    "Yield_Swelling");
        }

        private void made() {
            grid.names().promise(grid.sheetName(), "Yield_Theory", "Yield_Dry1", "Yield_Dry2");
            grid.names().promise(grid.sheetName(), "Yield_Dry", "Yield_Percent");
            Line theory = line("theory, at full yield");
            theory.slot(1)
                    .number(page.theoretical().in(page.unit()), Look.TARGET, mass)
                    .called("Yield_Theory");
            theory.slot(2).blank(Look.PLANNED);
            unit(theory, unit, "as planned").called("Yield_Theory_Unit");
            entry("crude", "Yield_Crude", "");
            dried();
            percent("of theory", "Yield_Theory", "as weighed: solvate and moisture count");
        }

        private void dried() {
            entry("dry, first weighing", "Yield_Dry1", "");
            entry("dry, second weighing", "Yield_Dry2", "after drying once more");
            Line constant = line("constant within 0.5 %");
            constant.slot(1).blank(Look.PLANNED);
            Slot verdict =
                    constant.slot(2)
                            .formula(
                                    "IF(AND(ISNUMBER(Yield_Dry1),ISNUMBER(Yield_Dry2)),"
                                            + "IF(ABS(Yield_Dry2-Yield_Dry1)<=0.005*Yield_Dry2,"
                                            + "\"YES\",\"NO\"),\"\")",
                                    Look.VERDICT,
                                    Styles.AS_IS)
                            .called("Yield_Constant");
            guards.mark(verdict.region(), "$" + verdict.address() + "=\"NO\"");
            unit(constant, "", "NO: dry on");
            formula(
                    "dry",
                    "IF(ISNUMBER(Yield_Dry2),Yield_Dry2,IF(ISNUMBER(Yield_Dry1),Yield_Dry1,\"\"))",
                    "Yield_Dry",
                    "the last weighing");
        }

        private void percent(String label, String of, String remark) {
            Line line = line(label);
            line.slot(1).blank(Look.PLANNED);
            line.slot(2)
                    .formula(
                            "IF(AND(ISNUMBER(Yield_Dry),ISNUMBER(%1$s)),100*Yield_Dry/%1$s,\"\")"
                                    .formatted(of),
                            Look.LIVE,
                            "0.0")
                    .called("Yield_Percent");
            unit(line, "%", remark);
        }

        private void ratio(String label, String formula, String name) {
            Line line = line(label);
            line.slot(1).blank(Look.PLANNED);
            line.slot(2).formula(formula, Look.FORMULA, "0.00").called(name);
            unit(line, "-", "swelling by mass");
        }

        private void discs() {
            grid.gap(8);
            grid.across("Discs", Look.HEADING);
            grid.names().promise(grid.sheetName(), "Count_Cast", "Count_Peeled", "Count_Accepted");
            Line cast = count("cast", "Count_Cast");
            cast.slot(1)
                    .number(page.discs(), Look.PLANNED_NUMBER, "0")
                    .called("Count_Cast_Planned");
            count("peeled whole", "Count_Peeled");
            count("accepted", "Count_Accepted");
            int first = grid.nextRow();
            for (String reason : List.of("cracked", "bubbled", "hazy", "other")) {
                count("rejected: " + reason, "Count_" + capital(reason));
            }
            Line sum = line("accepted and rejected make up those cast");
            sum.slot(1).blank(Look.PLANNED);
            Slot verdict =
                    sum.slot(2)
                            .formula(
                                    "IF(AND(ISNUMBER(Count_Cast),ISNUMBER(Count_Accepted)),"
                                            + "IF(Count_Cast=Count_Accepted+SUM(C"
                                            + first
                                            + ":C"
                                            + (first + 3)
                                            + "),"
                                            + "\"YES\",\"NO\"),\"\")",
                                    Look.VERDICT,
                                    Styles.AS_IS)
                            .called("Count_Check");
            guards.mark(verdict.region(), "$" + verdict.address() + "=\"NO\"");
            unit(sum, "", "NO: say under remarks where the others are");
            density();
        }

        /// Of the whole batch, once every disc was measured.
        private void density() {
            Line line = line("dry density");
            line.slot(1)
                    .number(
                            record.casting() == null
                                    ? 0
                                    : record.casting().dryDensity().value().doubleValue(),
                            Look.PLANNED_NUMBER,
                            "0.000")
                    .called("Yield_Density_Planned");
            line.slot(2)
                    .formula(
                            "IF(AND(ISNUMBER(Yield_Dry),COUNT(discs.filmVolume)=ROWS(discs.filmVolume)),"
                                    + "Yield_Dry/SUM(discs.filmVolume),\"\")",
                            Look.LIVE,
                            "0.000")
                    .called("Yield_Density");
            unit(line, "g/mL", "when every disc is measured: thickness and width");
        }

        private Line count(String label, String name) {
            Line line = line(label);
            line.slot(1).blank(Look.PLANNED);
            Slot entry = line.slot(2).blank(Look.ENTRY_NUMBER, "0").called(name);
            guards.number(entry.region(), "discs");
            unit(line, "", null);
            return line;
        }

        private void entry(String label, String name, String remark) {
            Line line = line(label);
            line.slot(1).blank(Look.PLANNED);
            Slot entry = line.slot(2).blank(Look.ENTRY_NUMBER, mass).called(name);
            guards.positive(entry.region(), unit);
            unit(line, unit, remark).called(name + "_Unit");
        }

        private Line formula(String label, String formula, String name, String remark) {
            Line line = line(label);
            line.slot(1).blank(Look.PLANNED);
            line.slot(2).formula(formula, Look.FORMULA, mass).called(name);
            unit(line, unit, remark).called(name + "_Unit");
            return line;
        }

        private void planned(Line line) {
            line.slot(1)
                    .number(page.theoretical().in(page.unit()), Look.PLANNED_NUMBER, mass)
                    .called("Yield_Theory_Planned");
        }

        private Line line(String label) {
            Line line = grid.line(ROW_HEIGHT);
            line.slot(0).text(label, Look.PLANNED);
            return line;
        }

        /// @param remark null for an entry
        private static Slot unit(Line line, String unit, @Nullable String remark) {
            line.slot(3).text(unit, Look.PLANNED_CENTRE);
            if (remark == null) {
                line.slot(4).blank(Look.ENTRY);
            } else {
                line.slot(4).text(remark, Look.PLANNED_SMALL);
            }
            return line.slot(3);
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
    }
}

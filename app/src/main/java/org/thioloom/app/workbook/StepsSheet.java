package org.thioloom.app.workbook;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The checklist: one line an action, with room for what really happened and who did it.
final class StepsSheet implements RecordSheet {
    /// Gap and heading of the first operation stand below the head.
    private static final int ABOVE_FIRST_STEP = 1;

    private static final double DAY = 24 * 3600;
    private static final double STEP_HEIGHT = 28;
    private static final double OPEN_HEIGHT = 22;
    private static final double OBSERVATION_HEIGHT = 20;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd\nHH:mm", Locale.ROOT);
    private static final String CRITICAL = "\u25a0";

    @Override
    public String name() {
        return "3_Steps";
    }

    @Override
    public String title() {
        return "Steps";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return java.util.Arrays.stream(Column.values())
                .filter(c -> !c.heading.isEmpty())
                .map(c -> c.width)
                .toList();
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        new Drawing(grid, record).draw();
    }

    private enum Column {
        NUMBER("A", "number", "No.", 9),
        INSTRUCTION("B", "instruction", "Instruction", 26.9),
        LIMITS("C", "limits", "Limits, set points", 13),
        ACTUAL("D", "actual", "Actual", 8.8),
        EARLIEST("E", "earliest", "Earliest", 7),
        START("F", "start", "Start", 7),
        END("G", "end", "End", 7),
        ELAPSED("H", "elapsed", "Took h:mm", 6.5),
        CHECK("I", "check", "Check", 7),
        DONE("J", "done", "Done by", 6.5),
        CHECKED("K", "checked", "Checked by", 7.5),
        REMARK("L", "remark", "Remark", 7.6),
        ID("M", "id", "", 0),
        HOLD("N", "hold", "", 0),
        LEAST("O", "least", "", 0),
        MOST("P", "most", "", 0);

        private final String letter;
        private final String key;
        private final String heading;
        private final double width;

        Column(String letter, String key, String heading, double width) {
            this.letter = letter;
            this.key = key;
            this.heading = heading;
            this.width = width;
        }

        /// Counted from 0.
        int index() {
            return CellReference.convertColStringToIndex(letter);
        }
    }

    /// One sheet being drawn.
    private static final class Drawing {
        private final Grid grid;
        private final BatchRecord record;
        private final Guards guards;

        Drawing(Grid grid, BatchRecord record) {
            this.grid = grid;
            this.record = record;
            this.guards = new Guards(grid.sheet());
        }

        void draw() {
            for (Column column : Column.values()) {
                if (column.heading.isEmpty()) {
                    grid.hide(column.index());
                }
            }
            grid.across("Steps: " + record.title(), Look.SUBTITLE).slot(0).called("Steps_Title");
            grid.across(
                    CRITICAL
                            + " a second person checks. Earliest: month-day and 24-h clock;"
                            + " \"from\" where a step of unknown length came before. Actual: the"
                            + " number alone, in the unit of the limit; the check then says OK, LOW,"
                            + " HIGH or SHORT.",
                    Look.NOTE);
            Line head = grid.line(28);
            for (Column column : Column.values()) {
                if (!column.heading.isEmpty()) {
                    head.slot(column.index()).text(column.heading, Look.HEAD);
                }
            }
            grid.keepTogether(1);
            grid.repeat(head.number(), head.number());
            grid.sheet().createFreezePane(2, head.number());
            operations(record.steps());
            name(new Stretch(head.number() + ABOVE_FIRST_STEP, grid.nextRow() - 1));
        }

        private void operations(List<StepLine> steps) {
            int from = 0;
            for (int i = 1; i <= steps.size(); i++) {
                if (i == steps.size() || !heading(steps.get(i)).equals(heading(steps.get(from)))) {
                    operation(steps.subList(from, i));
                    from = i;
                }
            }
        }

        private static String heading(StepLine step) {
            String round = step.rounds() == 1 ? "" : ", " + step.round() + " of " + step.rounds();
            return step.unitProcedure() + ": " + step.operation() + round;
        }

        private void operation(List<StepLine> steps) {
            int first = grid.nextRow();
            at(grid.line(6), Column.ID).verbatim("gap", Look.BESIDE);
            Line heading = grid.across(heading(steps.getFirst()), Look.HEADING);
            at(heading, Column.ID).verbatim("heading", Look.BESIDE);
            for (StepLine step : steps) {
                step(step);
            }
            for (int i = 0; i < 2; i++) {
                Line line = grid.line(OBSERVATION_HEIGHT);
                line.slot(0, 1).text(i == 0 ? observations() : "", Look.NOTE);
                line.slot(2, grid.columns() - 1).blank(Look.ENTRY);
                at(line, Column.ID).verbatim("observation", Look.BESIDE);
            }
            grid.keepTogether(first);
        }

        private String observations() {
            return record.casting() == null
                    ? "Observations: colour, solids, heat, gas"
                    : "Observations: colour, gel, cracks";
        }

        private void step(StepLine step) {
            Line line = grid.line(STEP_HEIGHT);
            at(line, Column.NUMBER)
                    .text(
                            step.name() + (step.critical() ? " " + CRITICAL : ""),
                            Look.PLANNED_SMALL);
            at(line, Column.INSTRUCTION).text(step.instruction(), Look.PLANNED);
            at(line, Column.LIMITS).text(String.join("\n", step.limits()), Look.PLANNED_SMALL);
            at(line, Column.ACTUAL).blank(Look.ENTRY);
            at(line, Column.EARLIEST).text(earliest(step), Look.PLANNED_SMALL_CENTRE);
            clock(line);
            check(line, step);
            at(line, Column.DONE).blank(Look.SIGNATURE);
            if (step.critical()) {
                at(line, Column.CHECKED).blank(Look.SIGNATURE);
                guards.word(at(line, Column.CHECKED).region(), "Initials", 10);
            } else {
                at(line, Column.CHECKED).text("-", Look.PLANNED_SMALL_CENTRE);
            }
            at(line, Column.REMARK).blank(Look.ENTRY);
            guards.word(at(line, Column.DONE).region(), "Initials", 10);
            String id = step.id();
            at(line, Column.ID).verbatim(id, Look.BESIDE);
            for (String open : step.open()) {
                open(open, id);
            }
        }

        private void open(String what, String step) {
            Line line = grid.line(OPEN_HEIGHT);
            line.slot(0, 2).text(what + ":", Look.LABEL_RIGHT);
            at(line, Column.ACTUAL).blank(Look.ENTRY);
            line.slot(Column.EARLIEST.index(), grid.columns() - 1)
                    .text("to be filled in: with its unit, before the step begins", Look.NOTE);
            at(line, Column.ID).verbatim(step + " " + what, Look.BESIDE);
        }

        private void clock(Line line) {
            Slot start = at(line, Column.START).blank(Look.ENTRY_CENTRE, Styles.TIME);
            Slot end = at(line, Column.END).blank(Look.ENTRY_CENTRE, Styles.TIME);
            at(line, Column.ELAPSED)
                    .formula(
                            "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(AND(%1$s>=1,%2$s>=1),%2$s-%1$s,MOD(%2$s-%1$s,1)),\"\")"
                                    .formatted(start.address(), end.address()),
                            Look.FORMULA,
                            Styles.ELAPSED);
            guards.time(start.region());
            guards.time(end.region());
        }

        /// Whether the step took as long as it must, and what was read lies within its limits.
        private void check(Line line, StepLine step) {
            int n = line.number();
            StepLine.Bounds bounds = step.bounds();
            hidden(line, Column.HOLD, step.atLeast() == null ? null : step.atLeast() / DAY);
            hidden(line, Column.LEAST, bounds == null ? null : bounds.low());
            hidden(line, Column.MOST, bounds == null ? null : bounds.high());
            String held =
                    "IF(ISNUMBER(N#),IF(ISNUMBER(H#),IF(H#+1/86400<N#,\"SHORT\",\"OK\"),"
                            + "IF(ISNUMBER(F#),\"not before \"&TEXT(F#+N#,\"hh:mm\"),\"\")),\"\")";
            String read =
                    "IF(AND(ISNUMBER(D#),OR(ISNUMBER(O#),ISNUMBER(P#))),"
                            + "IF(AND(ISNUMBER(O#),D#<O#),\"LOW\",IF(AND(ISNUMBER(P#),D#>P#),\"HIGH\",\"OK\")),\"\")";
            String formula =
                    step.atLeast() == null
                            ? read
                            : bounds == null
                                    ? held
                                    : "IF(%1$s=\"OK\",%2$s,IF(%1$s=\"\",%2$s,%1$s))"
                                            .formatted(read, held);
            Slot check =
                    at(line, Column.CHECK)
                            .formula(
                                    formula.replace("#", Integer.toString(n)),
                                    Look.VERDICT,
                                    Styles.AS_IS);
            guards.mark(
                    check.region(),
                    "OR($I#=\"SHORT\",$I#=\"LOW\",$I#=\"HIGH\")".replace("#", Integer.toString(n)));
        }

        private static void hidden(Line line, Column column, @Nullable Double value) {
            if (value != null) {
                at(line, column).number(value, Look.BESIDE, Styles.AS_IS);
            }
        }

        private static String earliest(StepLine step) {
            LocalDateTime start = step.start();
            if (start == null) {
                return "";
            }
            return (step.lowerBound() ? "from\n" : "") + CLOCK.format(start);
        }

        private void name(Stretch rows) {
            for (Column column : Column.values()) {
                grid.names().column("steps." + column.key, grid.sheetName(), rows, column.index());
            }
        }

        private static Slot at(Line line, Column column) {
            return line.slot(column.index());
        }
    }
}

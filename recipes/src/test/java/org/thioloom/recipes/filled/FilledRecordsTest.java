package org.thioloom.recipes.filled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.filled.FilledRecord.Deviation;
import org.thioloom.recipes.filled.FilledRecords.FileFacts;
import org.thioloom.recipes.filled.FilledRecords.Place;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

class FilledRecordsTest {
    private static final BatchRecord RECORD =
            BatchRecord.of(Bench.plan("anp-c-2.0k", new AnOrder().build()), List.of());
    private static final int NODE = 0;
    private static final int LINKER = 1;

    /// Something done to a file, and what is said of it.
    record Example(Rule rule, String pointer, UnaryOperator<File> done) {
        @Override
        public String toString() {
            return rule + " " + pointer;
        }
    }

    static final List<Example> EXAMPLES =
            List.of(
                    new Example(
                            Rule.ENTRY_READ_AS,
                            "/items/weighed/1",
                            file -> file.typed("items.weighed", NODE, "14,8")),
                    new Example(
                            Rule.ENTRY_IS_BOUND,
                            "/items/weighed/2",
                            file -> file.typed("items.weighed", LINKER, "<60 mg")),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/items/weighed/2",
                            file -> file.typed("items.weighed", LINKER, "a spatula")),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/steps/start/1",
                            file -> file.typed("steps.start", 0, "after lunch")),
                    new Example(
                            Rule.FORMULA_REPLACED,
                            "/items/live/2",
                            file -> file.replaced("items.live", LINKER)),
                    new Example(
                            Rule.FORMULA_CHANGED,
                            "/items/low/1",
                            file -> file.changed("items.low", NODE)),
                    new Example(
                            Rule.SHOWN_VALUE_STALE,
                            "/items/live/1",
                            file -> file.weighed(NODE, 20).signed(NODE)),
                    new Example(
                            Rule.PLAN_CELL_CHANGED,
                            "/items/target/1",
                            file -> file.put("items.target", NODE, Cell.of(99))),
                    new Example(Rule.RECORD_NAME_LOST, "/Batch_No", file -> file.lost("Batch_No")),
                    new Example(Rule.RECORD_LINKS, "", File::linked),
                    new Example(
                            Rule.SIGNATURE_MISSING, "/items/by/1", file -> file.weighed(NODE, 14)));

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void saysWhatIsToBeSaid(Example example) {
        List<Finding> findings = read(example.done().apply(new File())).findings();
        assertTrue(
                findings.stream()
                        .anyMatch(f ->
                                f.rule() == example.rule()
                                        && f.pointer().equals(example.pointer())),
                findings.toString());
    }

    @Test
    void anUntouchedRecordIsAsPlannedAndHasNothingToSay() {
        FilledRecord read = read(new File());
        assertEquals(List.of(), read.findings());
        assertEquals(List.of(), read.actuals());
        assertTrue(read.asPlanned());
    }

    @Test
    void aNodeWeighedInWithADecimalCommaCounts() {
        FilledRecord comma = read(new File().typed("items.weighed", NODE, "14,8 mg"));
        assertEquals(14.8, comma.actuals().getFirst().value(), 1e-12);
        assertEquals("items/node", comma.actuals().getFirst().id());
    }

    @Test
    void sortedRowsAreReadByTheirIds() {
        File sorted = new File().weighed(NODE, 14.8).weighed(LINKER, 60).reversed("items.");
        List<String> ids = read(sorted).actuals().stream().map(FilledRecord.Actual::id).toList();
        assertEquals(List.of("items/node", "items/linker"), ids.subList(0, 2));
        assertEquals(14.8, read(sorted).actuals().getFirst().value());
    }

    @Test
    void tooMuchLinkerIsADeparture() {
        double node = target(NODE);
        FilledRecord read =
                read(new File().weighed(NODE, node).weighed(LINKER, 1.5 * target(LINKER)));
        List<String> words = read.deviations().stream().map(Deviation::word).toList();
        assertEquals(List.of("HIGH", "OUT"), words);
        assertEquals("items/linker", read.deviations().getFirst().id());
        assertFalse(read.asPlanned());
    }

    @Test
    void aWashThatWasTooShortIsADeparture() {
        int wash = step("3.1.1#1");
        FilledRecord read =
                read(
                        new File()
                                .put("steps.start", wash, Cell.of(46349.4))
                                .put("steps.end", wash, Cell.of(46349.5)));
        assertEquals("steps/3.1.1#1", read.deviations().getFirst().id());
        assertEquals("SHORT", read.deviations().getFirst().word());
        assertEquals("144.000 min", read.deviations().getFirst().actual());
    }

    @Test
    void whatPeopleWroteDownIsADeparture() {
        FilledRecord read = read(new File().typed("deviations.what", 0, "spilt some"));
        assertEquals(
                List.of(new Deviation("log/1", "-", "spilt some", "LOGGED")), read.deviations());
    }

    private static FilledRecord read(File file) {
        return FilledRecords.of(RECORD, file.facts());
    }

    private static double target(int line) {
        WeighingPage page = RECORD.weighing();
        return page.lines().get(line).target().in(page.unit());
    }

    private static int step(String id) {
        return RECORD.steps().stream().map(StepLine::id).toList().indexOf(id);
    }

    /// A file as it was drawn, and what people do to it.
    private static final class File {
        private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
        private final List<Place> replaced = new ArrayList<>();
        private final List<Place> changed = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();
        private boolean links;

        File() {
            int lines = RECORD.weighing().lines().size();
            column(
                    "items.id",
                    RECORD.weighing().lines().stream().map(l -> Cell.of(l.input())).toList());
            column("items.target", blank(lines));
            for (int i = 0; i < lines; i++) {
                put("items.target", i, Cell.of(target(i)));
            }
            for (String name : List.of("items.weighed", "items.pipetted", "items.by")) {
                column(name, blank(lines));
            }
            column("steps.id", RECORD.steps().stream().map(s -> Cell.of(s.id())).toList());
            for (String name : List.of("start", "end", "actual", "done", "checked")) {
                column("steps." + name, blank(RECORD.steps().size()));
            }
            column("deviations.what", blank(3));
            column("deviations.step", blank(3));
            Recount.of(RECORD, new Entries(cells)).cells().forEach(this::column);
        }

        private static List<Cell> blank(int rows) {
            return Collections.nCopies(rows, Cell.BLANK);
        }

        private void column(String name, List<Cell> column) {
            cells.put(name, new ArrayList<>(column));
        }

        File put(String name, int row, Cell cell) {
            Objects.requireNonNull(cells.get(name), name).set(row, cell);
            return this;
        }

        File typed(String name, int row, String words) {
            return put(name, row, Cell.of(words));
        }

        File weighed(int row, double mass) {
            return put("items.weighed", row, Cell.of(mass));
        }

        File signed(int row) {
            return typed("items.by", row, "AB");
        }

        File replaced(String name, int row) {
            replaced.add(new Place(name, row));
            return this;
        }

        File changed(String name, int row) {
            changed.add(new Place(name, row));
            return this;
        }

        File lost(String name) {
            lost.add(name);
            return this;
        }

        File linked() {
            links = true;
            return this;
        }

        File reversed(String table) {
            cells.replaceAll((name, column) -> name.startsWith(table) ? column.reversed() : column);
            return this;
        }

        FileFacts facts() {
            return new FileFacts(new Entries(cells), replaced, changed, lost, links);
        }
    }
}

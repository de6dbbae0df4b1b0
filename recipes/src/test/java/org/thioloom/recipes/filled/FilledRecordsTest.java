package org.thioloom.recipes.filled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.recipes.filled.FilledRecord.Actual;
import org.thioloom.recipes.filled.FilledRecord.Deviation;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

class FilledRecordsTest {
    private static final BatchRecord RECORD = FilledFile.RECORD;
    private static final int NODE = 0;
    private static final int LINKER = 1;

    /// Something done to a file, and what is said of it.
    record Example(Rule rule, String pointer, UnaryOperator<FilledFile> done) {
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
                    new Example(Rule.RECORD_LINKS, "", FilledFile::linked),
                    new Example(
                            Rule.RECORD_ROW_LOST,
                            "/items",
                            file -> file.put("items.id", LINKER, Cell.BLANK)),
                    new Example(
                            Rule.RECORD_ROW_LOST,
                            "/items",
                            file -> file.put("items.id", LINKER, Cell.of("node"))),
                    new Example(
                            Rule.ENTRY_IS_FORMULA,
                            "/items/weighed/1",
                            file -> file.formula("items.weighed", NODE, "7.4+7.4")),
                    new Example(
                            Rule.SIGNATURE_MISSING, "/items/by/1", file -> file.weighed(NODE, 14)));

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void saysWhatIsToBeSaid(Example example) {
        List<Finding> findings = read(example.done().apply(new FilledFile())).findings();
        assertTrue(
                findings.stream()
                        .anyMatch(f ->
                                f.rule() == example.rule()
                                        && f.pointer().equals(example.pointer())),
                findings.toString());
    }

    @Test
    void anUntouchedRecordIsAsPlannedAndHasNothingToSay() {
        FilledRecord read = read(new FilledFile());
        assertEquals(List.of(), read.findings());
        assertEquals(List.of(), read.actuals());
        assertTrue(read.asPlanned());
    }

    @Test
    void aNodeWeighedInWithADecimalCommaCounts() {
        FilledRecord comma = read(new FilledFile().typed("items.weighed", NODE, "14,8 mg"));
        assertEquals(14.8, comma.actuals().getFirst().value(), 1e-12);
        assertEquals("items/node", comma.actuals().getFirst().id());
    }

    @Test
    void sortedRowsAreReadByTheirIds() {
        FilledFile sorted =
                new FilledFile().weighed(NODE, 14.8).weighed(LINKER, 60).reversed("items.");
        List<String> ids = read(sorted).actuals().stream().map(FilledRecord.Actual::id).toList();
        assertEquals(List.of("items/node", "items/linker"), ids.subList(0, 2));
        assertEquals(14.8, read(sorted).actuals().getFirst().value());
    }

    @Test
    void aRowThatWasInsertedIsNoMaterial() {
        FilledFile parted =
                new FilledFile().weighed(NODE, 14.8).weighed(LINKER, 60).parted("items.", LINKER);
        List<Actual> actuals = read(parted).actuals();
        assertEquals(
                List.of("items/node", "items/linker"),
                actuals.subList(0, 2).stream().map(Actual::id).toList());
        assertEquals(60, actuals.get(1).value());
    }

    @Test
    void discsAreReadByTheirNumbers() {
        FilledFile sorted =
                new FilledFile()
                        .put("discs.dispensed", 0, Cell.of(9.4))
                        .put("discs.dispensed", 11, Cell.of(8.1))
                        .reversed("discs.");
        FilledRecord read = read(sorted);
        assertEquals(9.4, value(read, "discs/1/cast"));
        assertEquals(8.1, value(read, "discs/12/cast"));
    }

    @Test
    void theRatioOfRealMassesComesWithWhatBalanceAndLotsLeaveOpen() {
        FilledFile file = new FilledFile();
        for (int i = 0; i < RECORD.weighing().lines().size(); i++) {
            file.weighed(i, FilledFile.target(i));
        }
        Actual ratio = actual(read(file), "ratio");
        assertEquals(1, ratio.value(), 1e-9);
        // u(ln r) of the lots is 3.9 %, as the plan's own weighing window says; at 14.8 mg of node
        // the
        // balance adds sqrt(0.1^2/6 + 0.1^2) mg, 0.73 %, and 0.19 % at 55.6 mg of linker
        double lots = 0.039;
        double balance = Math.hypot(0.10801, 0) * Math.hypot(1 / 14.77, 1 / 55.6);
        assertEquals(Math.hypot(lots, balance), Objects.requireNonNull(ratio.uncertainty()), 6e-4);
    }

    @Test
    void aLighterWeighingIsLessSure() {
        FilledFile light = new FilledFile();
        FilledFile heavy = new FilledFile();
        for (int i = 0; i < RECORD.weighing().lines().size(); i++) {
            light.weighed(i, FilledFile.target(i) / 4);
            heavy.weighed(i, FilledFile.target(i) * 4);
        }
        double alone = Objects.requireNonNull(actual(read(light), "ratio").uncertainty());
        double much = Objects.requireNonNull(actual(read(heavy), "ratio").uncertainty());
        assertTrue(alone > 1.05 * much, alone + " " + much);
    }

    @Test
    void initialsAndTimeAreReadApart() {
        FilledRecord read =
                read(new FilledFile().weighed(NODE, 14.8).typed("items.by", NODE, "AB, 10:32"));
        assertEquals("AB", read.actuals().getFirst().by());
        assertEquals("10:32", read.actuals().getFirst().at());
    }

    @Test
    void tooMuchLinkerIsADeparture() {
        double node = FilledFile.target(NODE);
        FilledRecord read =
                read(
                        new FilledFile()
                                .weighed(NODE, node)
                                .weighed(LINKER, 1.5 * FilledFile.target(LINKER)));
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
                        new FilledFile()
                                .put("steps.start", wash, Cell.of(46349.4))
                                .put("steps.end", wash, Cell.of(46349.5)));
        assertEquals("steps/3.1.1#1", read.deviations().getFirst().id());
        assertEquals("SHORT", read.deviations().getFirst().word());
        assertEquals("144 min", read.deviations().getFirst().actual());
    }

    @Test
    void whatPeopleWroteDownIsADeparture() {
        FilledRecord read = read(new FilledFile().typed("deviations.what", 0, "spilt some"));
        assertEquals(
                List.of(new Deviation("log/1", "-", "spilt some", "LOGGED")), read.deviations());
    }

    private static FilledRecord read(FilledFile file) {
        return FilledRecords.of(RECORD, file.facts());
    }

    private static Actual actual(FilledRecord read, String id) {
        return read.actuals().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    private static double value(FilledRecord read, String id) {
        return actual(read, id).value();
    }

    private static int step(String id) {
        return RECORD.steps().stream().map(StepLine::id).toList().indexOf(id);
    }
}

package org.thioloom.recipes.filled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.recipes.filled.FilledRecord.Actual;
import org.thioloom.recipes.filled.FilledRecord.Deviation;
import org.thioloom.recipes.filled.entry.Cell;
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
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/steps/start/1",
                            file -> file.put("steps.start", 0, Cell.of(9.3))),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/items/weighed/1",
                            file -> file.put("items.weighed", NODE, Cell.of(-14.8))),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/items/weighed/1",
                            file -> file.put("items.weighed", NODE, Cell.of(46_279))),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/Cure_Minutes",
                            file -> file.put("Cure_Minutes", 0, Cell.of(35.0 / 1440))),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/Count_Cast",
                            file -> file.typed("Count_Cast", 0, "eleven")),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/Batch_Date",
                            file -> file.typed("Batch_Date", 0, "11/2025")),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/Batch_Date",
                            file -> file.typed("Batch_Date", 0, "31.02.2026")),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/extra/row/1",
                            file -> file.put("extra.weighed", 0, Cell.of(5))),
                    new Example(
                            Rule.ENTRY_NOT_UNDERSTOOD,
                            "/extra/row/1",
                            file ->
                                    file.put("extra.weighed", 0, Cell.of(5))
                                            .put("extra.row", 0, Cell.of(7))),
                    new Example(
                            Rule.DAY_READ_AS,
                            "/Batch_Date",
                            file -> file.typed("Batch_Date", 0, "23.11.2026")),
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
                            "/items/mass/1",
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
                            Rule.SIGNATURE_MISSING, "/items/by/1", file -> file.weighed(NODE, 14)),
                    new Example(
                            Rule.SIGNATURE_MISSING,
                            "/items/by/1",
                            file -> file.weighed(NODE, 14).typed("items.by", NODE, "09:20")),
                    new Example(
                            Rule.MASS_TWICE,
                            "/items/weighed/1",
                            file ->
                                    file.weighed(NODE, 14.8)
                                            .signed(NODE)
                                            .put("tare.before", NODE, Cell.of(5000))
                                            .put("tare.after", NODE, Cell.of(5015.1))),
                    new Example(
                            Rule.SIGNATURE_TWICE,
                            "/steps/checked/" + (critical() + 1),
                            file ->
                                    file.put("steps.start", critical(), Cell.of(0.4))
                                            .typed("steps.done", critical(), "AB 9:40")
                                            .typed("steps.checked", critical(), "ab 10:15")));

    @Test
    void aMassThatAgreesWithItsDifferenceWithinTwoDigitsIsNotSaid() {
        FilledFile file =
                new FilledFile()
                        .weighed(NODE, 14.8)
                        .signed(NODE)
                        .put("tare.before", NODE, Cell.of(5000))
                        .put("tare.after", NODE, Cell.of(5015));
        assertTrue(read(file).findings().stream().noneMatch(f -> f.rule() == Rule.MASS_TWICE));
    }

    @Test
    void manyCellsThatNobodyCalculatedAreToldInOneSentence() {
        List<String> stale =
                read(new FilledFile().weighed(NODE, 20).signed(NODE)).findings().stream()
                        .filter(finding -> finding.rule() == Rule.SHOWN_VALUE_STALE)
                        .map(Finding::problem)
                        .toList();
        assertEquals(1, stale.size(), stale::toString);
        assertTrue(stale.getFirst().contains("and so for"), stale.getFirst());
    }

    @Test
    void whatTheFileShowsForAComputedYieldIsNoYield() {
        FilledRecord read = read(new FilledFile().put("Yield_Dry", 0, Cell.of(99)));
        assertTrue(read.actuals().stream().noneMatch(one -> one.id().equals("yield/dry")));
    }

    private static int critical() {
        return RECORD.steps().stream().map(StepLine::critical).toList().indexOf(true);
    }

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
    void aDiscFarFromItsThicknessIsADepartureUnlessItWasRejected() {
        FilledFile file =
                new FilledFile()
                        .put("discs.gauge1", 0, Cell.of(300))
                        .put("discs.gauge1", 1, Cell.of(60))
                        .put("discs.gauge1", 2, Cell.of(60))
                        .typed("discs.use", 2, "rejected")
                        .put("discs.gauge1", 3, Cell.of(121));
        assertEquals(
                List.of("discs/1 THICK", "discs/2 THIN"),
                read(file).deviations().stream().map(d -> d.id() + " " + d.word()).toList());
    }

    @Test
    void aStockOfTwiceItsStrengthIsADeparture() {
        var stock = RECORD.weighing().stocks().getFirst();
        var unit = RECORD.weighing().unit();
        double solute = stock.solute().in(unit);
        double solvent = stock.solvent().in(unit);
        Deviation one =
                read(new FilledFile()
                                .put("stock1.solute", 0, Cell.of(2 * solute))
                                .put("stock1.solvent", 0, Cell.of(solvent)))
                        .deviations()
                        .getFirst();
        assertEquals("HIGH", one.word());
        // 2 s / (2 s + l) over s / (s + l)
        double strength = 2 * (solute + solvent) / (2 * solute + solvent);
        assertEquals(Math.round(100 * strength) + " % of it", one.actual());
    }

    @Test
    void whatPeopleWroteDownIsADeparture() {
        FilledRecord read = read(new FilledFile().typed("deviations.what", 0, "spilt some"));
        assertEquals(
                List.of(new Deviation("log/1", "-", "spilt some", "LOGGED")), read.deviations());
    }

    @Test
    void whatCannotBeIsNotReckonedWith() {
        FilledRecord read =
                read(
                        new FilledFile()
                                .put("items.weighed", NODE, Cell.of(-14.8))
                                .put("items.weighed", LINKER, Cell.of(46_279)));
        assertTrue(read.actuals().stream().noneMatch(a -> a.id().startsWith("items/")));
        assertTrue(read.deviations().isEmpty(), read.deviations().toString());
    }

    /// By hand: 22:30 to 6:30 is 8 h, whichever of the two has its date.
    @ParameterizedTest
    @CsvSource({
        "0.9375,        0.270833333333",
        "46349.9375,    0.270833333333",
        "0.9375,        46350.270833333333",
        "46349.9375,    46350.270833333333"
    })
    void aNightIsANightWithAndWithoutItsDates(double start, double end) {
        int wash = step("3.1.1#1");
        FilledRecord read =
                read(
                        new FilledFile()
                                .put("steps.start", wash, Cell.of(start))
                                .put("steps.end", wash, Cell.of(end)));
        assertEquals(480, value(read, "steps/3.1.1#1/took"), 1e-4);
    }

    @Test
    void whatNothingIsReckonedFromIsReadAsItWasWritten() {
        FilledRecord read =
                read(
                        new FilledFile()
                                .typed("items.lot", NODE, "N-7")
                                .typed("Release", 0, "accepted")
                                .typed("steps.remark", 0, "a little cloudy")
                                .typed("discs.use", 2, "rejected")
                                .put("extra.weighed", 0, Cell.of(5))
                                .put("extra.row", 0, Cell.of(2))
                                .typed("extra.material", 0, "linker")
                                .asked("2.1.1#1 degassing pressure", "2 kPa"));
        assertEquals(
                List.of(
                        "release: accepted",
                        "items/node/lot: N-7",
                        "extra/1: 5 mg of linker, to row 2",
                        "steps/" + RECORD.steps().getFirst().id() + "/remark: a little cloudy",
                        "steps/2.1.1#1 degassing pressure: 2 kPa",
                        "discs/3/use: rejected"),
                read.notes().stream().map(note -> note.id() + ": " + note.words()).toList());
    }

    @Test
    void aRecordThatLostAPartIsNotAsPlanned() {
        FilledRecord read = read(new FilledFile().lost("items.weighed"));
        assertTrue(read.deviations().isEmpty());
        assertFalse(read.asPlanned());
    }

    @Test
    void namesThatWereLostTogetherAreSaidTogether() {
        FilledFile file = new FilledFile();
        List.of("items.weighed", "items.by", "items.lot", "items.low", "Anchor")
                .forEach(file::lost);
        assertEquals(
                List.of("/items", "/Anchor"),
                read(file).findings().stream()
                        .filter(f -> f.rule() == Rule.RECORD_NAME_LOST)
                        .map(Finding::pointer)
                        .toList());
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

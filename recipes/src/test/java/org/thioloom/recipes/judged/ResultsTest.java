package org.thioloom.recipes.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.verdict.GroupVerdict;
import org.thioloom.chem.verdict.Reason;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Unexplained;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Numbers;
import org.thioloom.chem.verdict.Verdict.Outcome;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.filled.FilledRecords;
import org.thioloom.recipes.filled.FilledRecords.FileFacts;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What is written of a judgement, where people have written before.
public class ResultsTest {
    /// The rules that are raised here.
    public static final Set<Rule> RAISED =
            Set.of(
                    Rule.ENTRY_KEPT,
                    Rule.BANDS_OF_LATER_STAGE,
                    Rule.BANDS_OF_EARLIER_STAGE,
                    Rule.RESULT_WITHOUT_ROW,
                    Rule.RESULT_WITHOUT_PLACE,
                    Rule.RESULT_CHANGED);

    private static final BatchRecord RECORD =
            BatchRecord.of(Bench.plan("anp-c-2.0k", new AnOrder().build()), List.of());
    private static final FtirPage PAGE = RECORD.ftirPage();
    private static final int FIRST_ENE =
            PAGE.rows().stream().map(FtirPage.Row::key).toList().indexOf("ene-3081");

    private final Map<String, List<Cell>> cells = new LinkedHashMap<>();

    ResultsTest() {
        for (ResultTable table : ResultTable.values()) {
            List<String> ids = table.ids(PAGE);
            for (String key : table.keys()) {
                cells.put(table.name(key), blank(ids.size()));
            }
            cells.put(table.markName(), blank(ids.size()));
        }
        cells.put("bands.id", new ArrayList<>(words(ResultTable.BANDS)));
        cells.put("judged.id", new ArrayList<>(words(ResultTable.STAGES)));
    }

    private static List<Cell> words(ResultTable table) {
        return table.ids(PAGE).stream().map(Cell::of).toList();
    }

    private static List<Cell> blank(int rows) {
        return new ArrayList<>(Collections.nCopies(rows, Cell.BLANK));
    }

    private void put(String name, int row, Cell cell) {
        Objects.requireNonNull(cells.get(name), name).set(row, cell);
    }

    private Cell at(String name, int row) {
        return Objects.requireNonNull(cells.get(name), name).get(row);
    }

    /// Every band of a stage is found where it should be, or not.
    private static Judgement judged(String stage, Kind kind, Outcome outcome) {
        FtirPlan plan = FtirPlan.of(RECORD.control(), Instrument.USUAL);
        Stage at =
                plan.stages().stream()
                        .filter(one -> one.key().equals(stage))
                        .findFirst()
                        .orElseThrow();
        List<Verdict> verdicts =
                at.bands().stream()
                        .map(forecast -> verdict(forecast.taken(), kind, outcome))
                        .toList();
        List<GroupVerdict> groups =
                verdicts.stream()
                        .map(one ->
                                new GroupVerdict(
                                        one.expectation().group(),
                                        one.expectation().change(),
                                        kind,
                                        one.reason(),
                                        outcome,
                                        "",
                                        List.of(one)))
                        .toList();
        SpectrumReport report =
                new SpectrumReport(
                        stage,
                        verdicts,
                        groups,
                        List.of(),
                        new Unexplained(0, List.of()),
                        List.of());
        return new Judgement(report, "C:\\spectra\\film 1.spa", "Thioloom 9");
    }

    private static Verdict verdict(Expectation expectation, Kind kind, Outcome outcome) {
        Numbers numbers =
                new Numbers(
                        OptionalDouble.of(expectation.position() + 0.04),
                        OptionalDouble.of(0.123456),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        true);
        return new Verdict(
                expectation,
                kind,
                Reason.SHARE_BELOW_LIMIT,
                outcome,
                "",
                numbers,
                Optional.empty());
    }

    /// Writes it as a workbook would get it.
    private List<Rule> write(Judgement judgement) {
        Results results = Results.of(PAGE, new Entries(cells), judgement);
        results.entries().forEach(entry -> put(entry.name(), entry.row(), entry.cell()));
        return results.findings().stream().map(Finding::rule).distinct().toList();
    }

    private Author author(ResultTable table, int row) {
        Entries file = new Entries(cells);
        return Author.of(table.at(file, row, table.ids(PAGE).get(row)), file, row);
    }

    @Test
    void aBlankRecordGetsAllOfIt() {
        assertEquals(List.of(), write(judged("dried", Kind.PRESENT, Outcome.BROKEN)));
        assertEquals(Cell.of("no"), at("bands.pass", FIRST_ENE));
        assertEquals(Cell.of(3081), at("bands.found", FIRST_ENE));
        assertEquals(Cell.of(0.1235), at("bands.height", FIRST_ENE));
        assertEquals(Cell.of("share below limit"), at("bands.why", FIRST_ENE));
        assertEquals(Cell.of("film 1.spa"), at("Bands_Spectrum", 0));
        assertEquals(Author.PROGRAM, author(ResultTable.BANDS, FIRST_ENE));
    }

    @Test
    void whatIsGoneHasNoPlace() {
        write(judged("dried", Kind.ABSENT, Outcome.KEPT));
        assertEquals(Cell.BLANK, at("bands.found", FIRST_ENE));
        assertEquals(Cell.of("absent"), at("bands.is", FIRST_ENE));
    }

    @Test
    void aRowOfAPersonIsKept() {
        put("bands.found", FIRST_ENE, Cell.of(3079));
        assertEquals(
                List.of(Rule.ENTRY_KEPT), write(judged("dried", Kind.PRESENT, Outcome.BROKEN)));
        assertEquals(Cell.of(3079), at("bands.found", FIRST_ENE));
        assertEquals(Cell.BLANK, at("bands.pass", FIRST_ENE));
        assertEquals(Author.HAND, author(ResultTable.BANDS, FIRST_ENE));
    }

    @Test
    void bandsThatAPersonFoundAtAnotherStageAreKept() {
        put("Bands_Stage", 0, Cell.of("washed thf"));
        assertEquals(
                List.of(Rule.ENTRY_KEPT), write(judged("dried", Kind.PRESENT, Outcome.BROKEN)));
        assertEquals(Cell.BLANK, at("bands.pass", FIRST_ENE));
        assertEquals(List.of(), write(judged("washed-thf", Kind.PRESENT, Outcome.BROKEN)));
        assertEquals(Cell.of("no"), at("bands.pass", FIRST_ENE));
        assertEquals(Cell.of("washed thf"), at("Bands_Stage", 0));
    }

    @Test
    void theLatestStageIsShown() {
        assertEquals(List.of(), write(judged("cured", Kind.PRESENT, Outcome.BROKEN)));
        assertEquals(
                List.of(Rule.BANDS_OF_EARLIER_STAGE),
                write(judged("dried", Kind.ABSENT, Outcome.KEPT)));
        assertEquals(
                List.of(Rule.BANDS_OF_LATER_STAGE),
                write(judged("mixed", Kind.PRESENT, Outcome.BROKEN)));
        assertEquals(Cell.of("yes"), at("bands.pass", FIRST_ENE));
        List<String> ids = ResultTable.STAGES.ids(PAGE);
        assertEquals(Cell.of("no"), at("judged.pass", ids.indexOf("cured")));
        assertEquals(Cell.of("yes"), at("judged.pass", ids.indexOf("dried/ene")));
        assertEquals(Cell.of("no"), at("judged.pass", ids.indexOf("mixed")));
    }

    @Test
    void whatAnEarlierStageShowedAndALaterOneDoesNotGoes() {
        write(judged("mixed", Kind.PRESENT, Outcome.KEPT));
        int onlyMixed = PAGE.rows().stream().map(FtirPage.Row::key).toList().indexOf("dmso-1420");
        assertEquals(Cell.of("present"), at("bands.is", onlyMixed));
        write(judged("dried", Kind.INCONCLUSIVE, Outcome.OPEN));
        assertEquals(Cell.BLANK, at("bands.is", onlyMixed));
        assertEquals(Cell.BLANK, at("bands.print", onlyMixed));
    }

    @Test
    void aRowThatWasDeletedIsSaid() {
        put("bands.id", FIRST_ENE, Cell.BLANK);
        assertEquals(
                List.of(Rule.RESULT_WITHOUT_ROW),
                write(judged("dried", Kind.PRESENT, Outcome.BROKEN)));
    }

    @Test
    void aRecordWithoutThePlaceIsLeftAlone() {
        cells.remove("judged.why");
        Results results =
                Results.of(PAGE, new Entries(cells), judged("dried", Kind.PRESENT, Outcome.KEPT));
        assertEquals(List.of(), results.entries());
        assertEquals(Rule.RESULT_WITHOUT_PLACE, results.findings().getFirst().rule());
    }

    @Test
    void whatWasChangedSinceIsToldOnReading() {
        write(judged("dried", Kind.PRESENT, Outcome.KEPT));
        assertEquals(List.of(), findings());
        put("bands.pass", FIRST_ENE, Cell.of("no"));
        assertEquals(Author.CHANGED, author(ResultTable.BANDS, FIRST_ENE));
        assertTrue(findings().contains(Rule.RESULT_CHANGED));
        // and a row that was emptied is free again
        for (String key : ResultTable.BANDS.keys()) {
            put("bands." + key, FIRST_ENE, Cell.BLANK);
        }
        assertEquals(Author.NOBODY, author(ResultTable.BANDS, FIRST_ENE));
        assertEquals(List.of(), write(judged("dried", Kind.PRESENT, Outcome.KEPT)));
        assertEquals(Cell.of("yes"), at("bands.pass", FIRST_ENE));
    }

    private List<Rule> findings() {
        FileFacts file =
                new FileFacts(
                        new Entries(cells), List.of(), List.of(), List.of(), List.of(), false);
        return JudgedRow.findings(FilledRecords.of(RECORD, file)).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void aStageThatIsNotAsItShouldBeDepartsFromThePlan() {
        write(judged("dried", Kind.PRESENT, Outcome.BROKEN));
        FileFacts file =
                new FileFacts(
                        new Entries(cells), List.of(), List.of(), List.of(), List.of(), false);
        assertEquals(
                List.of("ftir/dried"),
                FilledRecords.of(RECORD, file).deviations().stream().map(d -> d.id()).toList());
        assertFalse(JudgedRow.of(FilledRecords.of(RECORD, file)).isEmpty());
    }
}

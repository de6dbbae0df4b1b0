package org.thioloom.recipes.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecords;
import org.thioloom.recipes.filled.FilledRecords.FileFacts;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.FilledWriter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Two copies of a record, the second of which corrects the first.
public final class CorrectionsTest {
    /// The rules raised here.
    public static final Set<Rule> RAISED =
            Set.of(Rule.CORRECTION_UNEXPLAINED, Rule.RECORD_OF_ANOTHER_BATCH);

    private static final BatchRecord RECORD =
            BatchRecord.of(Bench.plan("anp-c-2.0k", new AnOrder().build()), List.of());

    /// Entries by name, each from its first row.
    private static FilledRecord copy(BatchRecord record, Map<String, List<String>> typed) {
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        cells.put("items.id", List.of(Cell.of("node"), Cell.of("linker")));
        typed.forEach((name, column) ->
                cells.put(
                        name,
                        new ArrayList<>(
                                column.stream()
                                        .map(text ->
                                                text.matches("[0-9.]+")
                                                        ? Cell.of(Double.parseDouble(text))
                                                        : Cell.of(text))
                                        .toList())));
        FileFacts facts =
                new FileFacts(
                        new Entries(cells), List.of(), List.of(), List.of(), List.of(), false);
        return FilledRecords.of(record, facts);
    }

    private static final FilledRecord FIRST =
            copy(
                    RECORD,
                    Map.of(
                            "Batch_No", List.of("B-17"),
                            "items.weighed", List.of("14.8", "55.6"),
                            "items.by", List.of("AB", "AB")));

    private static FilledRecord second(String linker, String log, String by) {
        return copy(
                RECORD,
                Map.of(
                        "Batch_No", List.of("B-17"),
                        "items.weighed", List.of("14.8", linker),
                        "items.by", List.of("AB", "AB"),
                        "deviations.what", List.of(log),
                        "deviations.by", List.of(by)));
    }

    @Test
    void twoCopiesThatAgreeCorrectNothing() {
        Corrections none = Corrections.of(FIRST, second("55.6", "", ""));
        assertEquals(List.of(), none.all());
        assertEquals(List.of(), none.findings());
        assertTrue(none.isExplained());
    }

    @Test
    void whatAnotherProgramRoundedIsNoCorrection() {
        assertEquals(List.of(), Corrections.of(FIRST, second("55.60000000000001", "", "")).all());
        assertEquals(1, Corrections.of(FIRST, second("55.601", "", "")).all().size());
    }

    @ParameterizedTest(name = "\"{0}\" by {1}: {2}")
    @CsvSource({
        "'', '', false",
        "linker read off the wrong line, CD, true",
        "Linker: read off the wrong line, CD, true",
        "linker read off the wrong line, '', false",
        "linkers are nice, CD, false",
        "the lamp flickered, CD, false"
    })
    void aChangeNeedsAReasonThatNamesItAndInitials(String log, String by, boolean explained) {
        Corrections found = Corrections.of(FIRST, second("58.1", log, by));
        Correction one = found.all().getFirst();
        assertEquals("items/weighed/linker", one.id());
        assertEquals("55.6", one.from());
        assertEquals("58.1", one.to());
        assertEquals(explained, one.isExplained());
        assertEquals(explained, found.isExplained());
        assertEquals(
                explained ? List.of() : List.of(Rule.CORRECTION_UNEXPLAINED),
                found.findings().stream().map(f -> f.rule()).toList());
    }

    @Test
    void aReasonThatStoodThereBeforeExplainsNothing() {
        FilledRecord before = second("55.6", "linker spilt", "CD");
        assertFalse(
                Corrections.of(before, second("58.1", "linker spilt", "CD"))
                        .all()
                        .getFirst()
                        .isExplained());
    }

    @Test
    void whatIsFilledInLaterNeedsNoReason() {
        FilledRecord later =
                copy(
                        RECORD,
                        Map.of(
                                "Batch_No", List.of("B-17"),
                                "items.weighed", List.of("14.8", "55.6"),
                                "items.by", List.of("AB", "AB"),
                                "Cure_Minutes", List.of("31")));
        Corrections found = Corrections.of(FIRST, later);
        assertEquals(List.of(new Correction("cure/minutes", "", "31", "", "")), found.all());
        assertTrue(found.isExplained());
    }

    @Test
    void whatIsTakenAwayNeedsAReason() {
        Corrections found = Corrections.of(FIRST, second("", "", ""));
        assertEquals("", found.all().getFirst().to());
        assertTrue(found.findings().getFirst().problem().contains("is blank"));
    }

    @Test
    void copiesOfTwoBatchesAreNotCompared() {
        BatchRecord larger =
                BatchRecord.of(
                        Bench.plan("anp-c-2.0k", new AnOrder().discs(24).build()), List.of());
        for (FilledRecord other :
                List.of(
                        copy(RECORD, Map.of("Batch_No", List.of("B-18"))),
                        copy(larger, Map.of("Batch_No", List.of("B-17"))))) {
            Corrections found = Corrections.of(FIRST, other);
            assertEquals(List.of(), found.all());
            assertEquals(Rule.RECORD_OF_ANOTHER_BATCH, found.findings().getFirst().rule());
        }
    }

    @Test
    void correctionsAreWrittenWithTheirReasons() {
        FilledRecord record = second("58.1", "linker read wrongly", "CD");
        String json = FilledWriter.write(record, Corrections.of(FIRST, record));
        assertTrue(
                json.replaceAll("\\s+", " ")
                        .contains(
                                "{ \"id\": \"items/weighed/linker\", \"from\": \"55.6\", \"to\":"
                                        + " \"58.1\", \"reason\": \"linker read wrongly\", \"by\":"
                                        + " \"CD\", \"explained\": true }"),
                json);
    }
}

package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.cli.RecordFile.Sheets;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What `ftir check` finds, written into a copy of the batch's record and read back from there.
class FtirRecordTest {
    private static final String PLAN =
            "plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um --start 2026-11-23T09:00"
                    + " --out batch.xlsx";
    private static final String CHECK =
            "ftir check anp-c-2.0k %s --stage %s --reference mixed=mixed.csv --record %s --out %s";

    /// Its row on the sheet.
    private static final int ENE_911 = 30;

    @TempDir private static Path made = Path.of("");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void plan() throws IOException {
        assertEquals(0, new Shell(made).line(PLAN).exitCode());
        Films.write(made.resolve("mixed.csv"), 1, 1);
        Films.write(made.resolve("cured.csv"), 0, 0);
        Films.write(made.resolve("half.csv"), 0.5, 0.5);
    }

    private Result line(String line) {
        return new Shell(folder).line(line);
    }

    private RecordFile record(Consumer<Sheets> done) throws IOException {
        for (String name : List.of("mixed.csv", "cured.csv", "half.csv", "batch.xlsx")) {
            Files.copy(made.resolve(name), folder.resolve(name));
        }
        RecordFile file = new RecordFile(folder.resolve("batch.xlsx"));
        return file.saved(done);
    }

    private Result check(String spectrum, String stage, String record, String out) {
        return line(CHECK.formatted(spectrum, stage, record, out));
    }

    private Map<String, String> cells(String file, String table, String id) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        new RecordFile(folder.resolve(file))
                .savedUncalculated(sheets -> {
                    int row =
                            IntStream.range(0, sheets.rows(table + ".id"))
                                    .filter(i -> sheets.text(table + ".id", i).equals(id))
                                    .findFirst()
                                    .orElseThrow();
                    for (String key :
                            table.equals("bands")
                                    ? List.of("found", "height", "is", "pass", "why")
                                    : List.of("is", "pass", "mark", "reacted", "least", "why")) {
                        cells.put(key, sheets.cell(table + "." + key, row).toString());
                    }
                });
        return cells;
    }

    private static String said(Map<String, String> cells) {
        return Stream.of("is", "pass", "mark", "why")
                .map(cells::get)
                .collect(Collectors.joining(" "));
    }

    @Test
    void verdictsStandInTheCopyAndAreReadBackAsTheProgramsOwn() throws IOException {
        RecordFile record = record(_ -> {});
        byte[] before = Files.readAllBytes(record.path());
        Result result = check("half.csv", "dried", "batch.xlsx", "checked.xlsx");
        assertEquals(3, result.exitCode(), result.err());
        assertTrue(result.err().contains("wrote checked.xlsx"), result.err());
        assertArrayEquals(before, Files.readAllBytes(record.path()));
        Map<String, String> thiol = cells("checked.xlsx", "judged", "dried/thiol");
        // the formula left half of it
        assertEquals(50, Double.parseDouble(thiol.getOrDefault("reacted", "")), 0.5);
        assertEquals("present no = share seen", said(thiol));
        Map<String, String> band = cells("checked.xlsx", "bands", "ene-911");
        assertEquals("911.0", band.get("found"));
        assertEquals("no", band.get("pass"));
        Result read = line("record read checked.xlsx");
        assertEquals(3, read.exitCode(), read.out());
        assertTrue(read.out().contains("ftir/dried  NO  as the plan expects"), read.out());
        assertTrue(
                read.out()
                        .matches(
                                "(?s).*dried/thiol +present +no +(50.[0-4]|49.[6-9]) \u00b1 0.[1-3] %, limit 2.[3-6] % +share"
                                        + " seen +half.csv +program\n.*"),
                read.out());
        assertTrue(read.out().contains("\nBands of dried in half.csv\n"), read.out());
        assertTrue(read.out().lines().allMatch(one -> one.length() <= 100), read.out());
        assertFalse(read.out().matches("(?s).* hand\n.*"), read.out());
    }

    @Test
    void whatHidesBelowTheLimitIsABoundAndNeverAll() throws IOException {
        record(_ -> {});
        assertEquals(0, check("cured.csv", "cured", "batch.xlsx", "checked.xlsx").exitCode());
        Map<String, String> thiol = cells("checked.xlsx", "judged", "cured/thiol");
        assertEquals(">", thiol.get("mark"));
        assertEquals("absent", thiol.get("is"));
        assertTrue(Double.parseDouble(thiol.get("reacted")) < 100, thiol.toString());
        assertEquals(0, line("record read checked.xlsx").exitCode());
    }

    @Test
    void nothingElseOfTheWorkbookIsTouched() throws IOException {
        RecordFile record =
                record(sheets ->
                        sheets.weighed()
                                .type("reacted.before", 5, 0.06)
                                .type("reacted.beforeStandard", 5, 0.2)
                                .type("reacted.after", 5, 0.003)
                                .type("reacted.afterStandard", 5, 0.2)
                                .type("reacted.least", 5, 2));
        check("half.csv", "dried", "batch.xlsx", "checked.xlsx");
        Map<String, byte[]> before = parts(record.path());
        Map<String, byte[]> after = parts(folder.resolve("checked.xlsx"));
        assertEquals(before.keySet(), after.keySet());
        List<String> changed =
                before.keySet().stream()
                        .filter(part -> !Arrays.equals(before.get(part), after.get(part)))
                        .toList();
        assertEquals(List.of("xl/worksheets/sheet7.xml"), changed);
        new RecordFile(folder.resolve("checked.xlsx"))
                .saved(sheets -> sheets.type("reacted.after", 5, 0.006))
                .savedUncalculated(sheets -> {
                    assertEquals(10, sheets.number("reacted.left", 5), 1e-9);
                    assertEquals("ABOVE", sheets.text("reacted.verdict", 5));
                    assertEquals(14.8, sheets.number("items.weighed", 0), 0.05);
                    String style =
                            sheets.cell("bands.is", 0).getCellStyle().getFont().getFontName();
                    assertEquals("Arial", style);
                });
    }

    private Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        Path copy = Files.copy(file, folder.resolve("parts.xlsx"));
        new RecordFile(copy).repacked(parts::putAll);
        Files.delete(copy);
        return parts;
    }

    @Test
    void whatAPersonFilledInStaysAndIsToldApart() throws IOException {
        record(sheets -> {
            assertEquals("ene-911", sheets.text("bands.id", ENE_911));
            sheets.type("bands.pass", ENE_911, "yes").type("bands.by", ENE_911, "AB");
            sheets.type("judged.pass", 3, "open");
        });
        Result result = check("half.csv", "dried", "batch.xlsx", "checked.xlsx");
        assertTrue(
                result.err()
                        .contains(
                                "WARNING ENTRY_KEPT: ene-911 was filled in by hand (yes) and stays so;"),
                result.err());
        assertEquals("yes", cells("checked.xlsx", "bands", "ene-911").get("pass"));
        assertEquals("", cells("checked.xlsx", "bands", "ene-911").get("is"));
        assertEquals("no", cells("checked.xlsx", "bands", "ene-3081").get("pass"));
        String read = line("record read checked.xlsx --json").out();
        assertTrue(read.contains("\"id\": \"bands/ene-911\",\n      \"author\": \"hand\""), read);
        assertTrue(
                read.contains("\"id\": \"bands/ene-3081\",\n      \"author\": \"program\""), read);
    }

    @Test
    void whatAPersonChangedAfterwardsStaysAndIsSaid() throws IOException {
        record(_ -> {});
        check("half.csv", "dried", "batch.xlsx", "checked.xlsx");
        new RecordFile(folder.resolve("checked.xlsx"))
                .saved(sheets -> sheets.type("bands.found", ENE_911, 912.5));
        Result read = line("record read checked.xlsx");
        assertTrue(
                read.err()
                        .contains(
                                "/bands/ene-911: NOTE RESULT_CHANGED: ene-911 was written by the"
                                        + " program and changed by hand since"),
                read.err());
        Result again = check("cured.csv", "dried", "checked.xlsx", "again.xlsx");
        assertTrue(again.err().contains("WARNING ENTRY_KEPT: ene-911"), again.err());
        assertEquals("912.5", cells("again.xlsx", "bands", "ene-911").get("found"));
        assertEquals("absent", cells("again.xlsx", "bands", "ene-3081").get("is"));
    }

    @Test
    void theBandsShowTheLatestStageAndEachStageHasItsLines() throws IOException {
        record(_ -> {});
        check("cured.csv", "cured", "batch.xlsx", "first.xlsx");
        Result later = check("half.csv", "dried", "first.xlsx", "second.xlsx");
        assertTrue(later.err().contains("NOTE BANDS_OF_EARLIER_STAGE: the rows"), later.err());
        assertEquals("no", cells("second.xlsx", "bands", "ene-911").get("pass"));
        assertEquals(">", cells("second.xlsx", "judged", "cured/ene").get("mark"));
        Result earlier = check("half.csv", "cured", "second.xlsx", "third.xlsx");
        assertTrue(earlier.err().contains("NOTE BANDS_OF_LATER_STAGE: the rows"), earlier.err());
        assertEquals("=", cells("third.xlsx", "judged", "cured/ene").get("mark"));
        assertEquals("=", cells("third.xlsx", "judged", "dried/ene").get("mark"));
    }

    @Test
    void sortedRowsGetTheirOwnResults() throws IOException {
        record(sheets -> sheets.swapped("bands", 0, ENE_911).swapped("judged", 13, 4));
        check("half.csv", "dried", "batch.xlsx", "checked.xlsx");
        assertEquals("911.0", cells("checked.xlsx", "bands", "ene-911").get("found"));
        assertEquals(
                "present no = share seen", said(cells("checked.xlsx", "judged", "dried/thiol")));
        String read = line("record read checked.xlsx").out();
        assertTrue(read.matches("(?s).*ene-911 +911 .* program\n.*"), read);
    }

    @Test
    void theSameSpectrumGivesTheSameBytes() throws IOException {
        record(_ -> {});
        check("half.csv", "dried", "batch.xlsx", "one.xlsx");
        check("half.csv", "dried", "batch.xlsx", "two.xlsx");
        check("half.csv", "dried", "one.xlsx", "three.xlsx");
        byte[] one = Files.readAllBytes(folder.resolve("one.xlsx"));
        assertArrayEquals(one, Files.readAllBytes(folder.resolve("two.xlsx")));
        assertArrayEquals(one, Files.readAllBytes(folder.resolve("three.xlsx")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    ftir check anp-c-5.0k half.csv --stage dried --record batch.xlsx --out c.xlsx, 1, the record is of anp-c-2.0k revision 1
                    ftir check anp-c-2.0k half.csv --stage dried --record batch.xlsx --out c.xlsx --discs 8 --diameter 7mm, 1, the record is of another batch
                    ftir check anp-c-2.0k half.csv --stage dried --record half.csv --out c.xlsx, 1, no Excel workbook
                    ftir check anp-c-2.0k half.csv --stage dried --record none.xlsx --out c.xlsx, 4, there is no file none.xlsx
                    ftir check anp-c-2.0k half.csv --stage dried --record batch.xlsx, 2, --record wants one copy
                    ftir check anp-c-2.0k half.csv --stage dried --out c.xlsx, 2, say with --record of which
                    ftir check anp-c-2.0k half.csv --stage dried --record batch.xlsx --out batch.xlsx, 4, is there already
                    ftir check anp-c-2.0k half.csv --stage dried --record batch.xlsx --out batch.xlsx --force, 2, never written to
                    """)
    void whatCannotBeWrittenIsSaid(String line, int exitCode, String words) throws IOException {
        byte[] before = Files.readAllBytes(record(_ -> {}).path());
        Result result = line(line);
        assertEquals(exitCode, result.exitCode(), result.err());
        assertTrue(result.err().contains(words), result.err());
        assertFalse(Files.exists(folder.resolve("c.xlsx")));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("batch.xlsx")));
    }

    @Test
    void aRecordWithoutThePlaceIsNotWrittenTo() throws IOException {
        record(sheets -> sheets.book().removeName(sheets.book().getName("bands.why")));
        Result result = check("half.csv", "dried", "batch.xlsx", "checked.xlsx");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("ERROR RESULT_WITHOUT_PLACE"), result.err());
        assertFalse(Files.exists(folder.resolve("checked.xlsx")));
    }

    @Test
    void jsonSaysWhatBecameOfTheRecord() throws IOException {
        record(_ -> {});
        Result result = line(CHECK.formatted("half.csv", "dried", "batch.xlsx", "c.xlsx --json"));
        assertTrue(
                result.out()
                        .contains("\"record\": {\n    \"copy\": \"c.xlsx\",\n    \"findings\": []"),
                result.out());
    }
}

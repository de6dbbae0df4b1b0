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
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.cli.RecordFile.Sheets;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Filled records read back, each to the right record.
class RecordCommandTest {
    @TempDir private static Path drawn = Path.of("");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void plan() {
        RecordFile.plan(drawn);
    }

    private Shell shell() {
        return new Shell(folder);
    }

    private RecordFile copy(String name) throws IOException {
        return RecordFile.copied(drawn, folder.resolve(name));
    }

    private Result read(Consumer<Sheets> done) throws IOException {
        copy("batch.xlsx").saved(done);
        return shell().line("record read batch.xlsx");
    }

    @Test
    void anUntouchedRecordHasNothingToSay() throws IOException {
        copy("batch.xlsx");
        Result result = shell().line("record read batch.xlsx");
        assertEquals("", result.err());
        assertTrue(result.out().contains("Nothing has been filled in yet."), result.out());
        assertEquals(0, result.exitCode());
    }

    @Test
    void aRecordFilledAsPlannedIsAsPlanned() throws IOException {
        Result result =
                read(sheets ->
                        sheets.weighed().type("Batch_No", 0, "B-17").type("Batch_Date", 0, 46349));
        assertEquals("", result.err());
        assertTrue(
                result.out()
                        .startsWith(
                                "Click-cured anionic network membrane, ANP-C-2.0K, batch B-17,"
                                        + " 2026-11-23\nAs planned, as far as it was filled in.\n"),
                result.out());
        assertTrue(result.out().contains("AB 10:32"), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
        assertEquals(0, result.exitCode());
    }

    @Test
    void aRecordThatDepartsFromItsPlanIsSaidTo() throws IOException {
        Result result =
                read(sheets ->
                        sheets.weighed()
                                .type("items.weighed", 1, 1.06 * sheets.number("items.target", 1)));
        assertEquals(3, result.exitCode());
        assertTrue(result.out().contains("2 departures from the plan."), result.out());
        assertTrue(result.out().contains(" 0.97 to 1.03 "), result.out());
    }

    @Test
    void aLimitIsToldAgainWithTheUnitsOfATerminal() throws IOException {
        Result result =
                read(sheets -> {
                    int row = 0;
                    while (!sheets.text("checks.what", row).equals("thickness")) {
                        row++;
                    }
                    assertEquals("planned 120 µm", sheets.text("checks.limit", row));
                    sheets.type("checks.pass", row, "no");
                });
        assertTrue(result.out().contains("thickness: planned 120 um"), result.out());
        assertEquals(3, result.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,5 µL", "9.5 uL", "9.5"})
    void aVolumeIsReadWithItsUnitAsTypedOrAsPrinted(String typed) throws IOException {
        Result result = read(sheets -> sheets.type("discs.dispensed", 0, typed));
        assertTrue(result.out().contains(" 9.5"), result.out());
        assertFalse(result.err().contains("ENTRY_NOT_UNDERSTOOD"), result.err());
    }

    /// Typed for the node, of which 14.8 mg are planned.
    @ParameterizedTest(name = "\"{0}\" is {1} mg; {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    14,8        | 14.8 | ENTRY_READ_AS
                    14.8 mg     | 14.8 | ""
                    0.0148 g    | 14.8 | ENTRY_READ_AS
                    ~14.8       | 14.8 | ENTRY_READ_AS
                    <15         |      | ENTRY_IS_BOUND
                    n/a         |      | ""
                    a spatula   |      | ENTRY_NOT_UNDERSTOOD
                    14.8 mL     |      | ENTRY_NOT_UNDERSTOOD
                    "=cmd|'/C calc'!A0" | | ENTRY_NOT_UNDERSTOOD
                    """)
    void whatPeopleTypeIsReadOrNamed(String typed, Double value, String rule) throws IOException {
        Result result =
                read(sheets -> sheets.type("items.weighed", 0, typed).type("items.by", 0, "AB"));
        assertEquals(value != null, result.out().contains("\n  node"), result.out());
        assertEquals(value != null, result.out().contains(" 14.8 "), result.out());
        assertEquals(
                !rule.isEmpty(),
                result.err().contains("/items/weighed/1") && result.err().contains(rule),
                result.err());
    }

    @Test
    void aFormulaPastedOverIsFoundAndComputedAgain() throws IOException {
        Result result =
                read(sheets -> {
                    sheets.weighed();
                    sheets.cell("items.live", 1).setBlank();
                    sheets.type("items.live", 1, 99);
                    sheets.cell("Ratio_Actual", 0).setCellFormula("1+0");
                });
        assertTrue(
                result.err()
                        .contains(
                                "/items/live/2: WARNING FORMULA_REPLACED: the formula was typed over"
                                        + " with 99; it comes to 55.597;"),
                result.err());
        assertTrue(result.err().contains("/Ratio_Actual: WARNING FORMULA_CHANGED"), result.err());
        assertTrue(result.out().contains("As planned"), result.out());
    }

    @Test
    void anEntryThatIsAFormulaIsNamedAndCounts() throws IOException {
        Result result =
                read(sheets -> {
                    sheets.weighed();
                    sheets.cell("items.weighed", 0).setCellFormula("7.4+7.4");
                });
        assertTrue(
                result.err().contains("NOTE ENTRY_IS_FORMULA: the entry is a formula, =7.4+7.4,"),
                result.err());
        assertTrue(result.out().contains(" 14.8 "), result.out());
    }

    @Test
    void sheetsMayBeMovedAndRenamed() throws IOException {
        Result result =
                read(sheets -> {
                    sheets.weighed();
                    sheets.book().setSheetOrder("2_Weigh", 7);
                    sheets.book().setSheetName(7, "Balance");
                });
        assertEquals("", result.err());
        assertTrue(result.out().contains("As planned"), result.out());
    }

    @Test
    void materialAddedOutsideTheRecipeCounts() throws IOException {
        Result result =
                read(sheets ->
                        sheets.weighed().type("extra.row", 0, 2).type("extra.weighed", 0, 5.6));
        assertTrue(result.out().contains("ratio  OUT"), result.out());
        assertEquals(3, result.exitCode());
    }

    @Test
    void staleValuesAreSaidOnceAColumnAndOursCount() throws IOException {
        copy("batch.xlsx").savedUncalculated(Sheets::weighed);
        Result result = shell().line("record read batch.xlsx");
        assertTrue(result.err().contains("NOTE SHOWN_VALUE_STALE"), result.err());
        assertTrue(result.out().contains("As planned"), result.out());
    }

    @Test
    void aNameThatWasTakenAwayIsSaidToLeadNowhere() throws IOException {
        Result result = read(sheets -> sheets.book().removeName(sheets.book().getName("Place")));
        assertTrue(result.err().contains("/Place: WARNING RECORD_NAME_LOST"), result.err());
        assertEquals(3, result.exitCode());
        assertTrue(result.out().contains("; parts of the record cannot be read"), result.out());
    }

    @Test
    void aRecordThatForgotItsFormulasSaysThatNoneIsCompared() throws IOException {
        Result result =
                read(sheets -> {
                    sheets.cell("Ratio_Actual", 0).setCellFormula("1+0");
                    sheets.book().removeName(sheets.book().getName("Meta_prints"));
                });
        assertTrue(result.err().contains(": WARNING DRAWN_FORMULAS_LOST"), result.err());
        assertFalse(result.err().contains("FORMULA_CHANGED"), result.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MyConst | 3.14
                    LabCode | 42
                    Txt     | "abc"
                    Moving  | OFFSET(Place,1,1)
                    Two     | Sheet!$A$1,Sheet!$C$3
                    Nowhere | Sheet!#REF!
                    """)
    void namesOfTheLaboratorysOwnAreLeftAlone(String name, String reference) throws IOException {
        Result result =
                read(sheets -> {
                    sheets.weighed();
                    var own = sheets.book().createName();
                    own.setNameName(name);
                    own.setRefersToFormula(reference);
                });
        assertEquals("", result.err());
        assertTrue(result.out().contains("As planned"), result.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void aCopiedSheetIsSaidAndNotRead(int place) throws IOException {
        Result result =
                read(sheets -> {
                    sheets.weighed();
                    var book = sheets.book();
                    int weigh = book.getSheetIndex("2_Weigh");
                    var copy = book.cloneSheet(weigh, "2_Weigh (2)");
                    String entries = "'2_Weigh (2)'!$L$5:$L$12";
                    var name = book.createName();
                    name.setSheetIndex(book.getSheetIndex(copy));
                    name.setNameName("items.weighed");
                    name.setRefersToFormula(entries);
                    copy.getRow(4).getCell(11).setCellValue(99);
                    book.setSheetOrder("2_Weigh (2)", place);
                });
        assertEquals(
                1,
                result.err().lines().filter(l -> l.contains("RECORD_SHEET_COPIED")).count(),
                result.err());
        assertTrue(result.err().contains("sheet 2_Weigh (2) is a copy"), result.err());
        assertTrue(result.out().contains("What can be read is as planned"), result.out());
    }

    @Test
    void soDoesOneThatForgotAPartOfThem() throws IOException {
        Result result =
                read(sheets -> {
                    var text = sheets.cell("Meta_prints", 0);
                    text.setCellValue(text.getStringCellValue().replaceFirst("items.*", ""));
                });
        assertTrue(result.err().contains(": WARNING DRAWN_FORMULAS_LOST"), result.err());
    }

    /// The linker's target follows the node: 15.3 mg of it ask for 57.59 mg, of which 54.1 mg lack
    /// 6.06 %, as LibreOffice calculates on the sheet.
    @Test
    void howFarOffAWeighingIsCountsFromWhatWasWanted() throws IOException {
        Result result =
                read(sheets ->
                        sheets.weighed()
                                .type("items.weighed", 0, 15.3)
                                .type("items.weighed", 1, 54.1));
        String linker =
                result.out()
                        .lines()
                        .filter(line -> line.startsWith("  linker"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(linker.matches("  linker +55.6 +57.6 +54.1 +mg +-6.1 %.*"), linker);
    }

    @Test
    void discsBecomeTheCalibrationOfFilm() throws IOException {
        copy("batch.xlsx")
                .saved(sheets -> {
                    double[] cast = {6, 8, 10, 12};
                    double[] thick = {62.4, 93.1, 113.8, 145.6};
                    for (int disc = 0; disc < cast.length; disc++) {
                        sheets.type("discs.dispensed", disc, cast[disc])
                                .type("discs.gauge1", disc, thick[disc] - 1)
                                .type("discs.gauge2", disc, thick[disc] + 1);
                    }
                    sheets.type("discs.dispensed", 5, 9);
                });
        Result read = shell().line("record read batch.xlsx --out discs.csv --out record.txt");
        assertEquals("wrote discs.csv\nwrote record.txt\n", read.err());
        assertEquals(
                "disc,volume_uL,thickness_um\n1,6,62.4\n2,8,93.1\n3,10,113.8\n4,12,145.6\n",
                Files.readString(folder.resolve("discs.csv")));
        Result film =
                shell().line(
                                "film anp-c-2.0k --thickness 120um --diameter 7mm --calibration"
                                        + " discs.csv");
        assertEquals("", film.err());
        assertTrue(film.out().contains("4 discs"), film.out());
        assertEquals(0, film.exitCode());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(copy("batch.xlsx").path());
        Files.writeString(folder.resolve("record.json"), "mine");
        Result kept = shell().line("record read batch.xlsx --out record.json");
        assertEquals(4, kept.exitCode());
        assertEquals("mine", Files.readString(folder.resolve("record.json")));
        assertEquals(
                0, shell().line("record read batch.xlsx --out record.json --force").exitCode());
        assertTrue(Files.readString(folder.resolve("record.json")).contains("thioloom/filled/1"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("batch.xlsx")));
    }

    @Test
    void aSecondCopyIsACorrection() throws IOException {
        copy("first.xlsx").saved(Sheets::weighed);
        copy("second.xlsx").saved(sheets -> sheets.weighed().type("items.weighed", 0, 14.9));
        Result silent = shell().line("record read second.xlsx --corrects first.xlsx");
        assertEquals(3, silent.exitCode());
        assertTrue(silent.out().contains("NO REASON"), silent.out());
        assertTrue(
                silent.err().contains("/items/weighed/node: WARNING CORRECTION_UNEXPLAINED"),
                silent.err());
        new RecordFile(folder.resolve("second.xlsx"))
                .saved(sheets ->
                        sheets.type("deviations.what", 0, "node: read off the wrong line")
                                .type("deviations.by", 0, "CD"));
        Result said = shell().line("record read second.xlsx --corrects first.xlsx");
        assertTrue(said.out().contains("node: read off the wrong line (CD)"), said.out());
        assertFalse(said.err().contains("CORRECTION_UNEXPLAINED"), said.err());
        assertEquals(0, said.exitCode(), "the line that explains it is no departure of its own");
    }
}

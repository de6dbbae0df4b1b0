package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.cli.Shell.Result;
import org.thioloom.app.console.Version;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.KeptBatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// Workbooks that mean harm, or come from elsewhere.
class StrangeRecordTest {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String PARTS = "[Content_Types].xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    @TempDir private static Path drawn = Path.of("");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void plan() {
        RecordFile.plan(drawn);
    }

    private RecordFile copy() throws IOException {
        return RecordFile.copied(drawn, folder.resolve("batch.xlsx"));
    }

    private Result read() {
        return new Shell(folder).line("record read batch.xlsx");
    }

    private void isRefused(String sentence) {
        Result result = read();
        assertTrue(result.err().contains(sentence), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertEquals("", result.out());
        assertEquals(1, result.exitCode());
    }

    @Test
    void macrosAreRefused() throws IOException {
        copy().saved(sheets -> sheets.book().setWorkbookType(XSSFWorkbookType.XLSM));
        isRefused("the workbook carries macros");
    }

    @Test
    void anArchiveThatSwellsIsRefusedEarly() throws IOException {
        copy().repacked(parts -> parts.put("xl/media/all.bin", new byte[70 << 20]));
        assertTrue(Files.size(folder.resolve("batch.xlsx")) < 1 << 20);
        isRefused("it swells to more than 64 MB");
    }

    @Test
    void anArchiveOfManyPartsIsRefused() throws IOException {
        copy().repacked(parts ->
                IntStream.range(0, 2001).forEach(i -> parts.put("p" + i, new byte[1])));
        isRefused("more than 2000 parts");
    }

    @Test
    void entitiesAreNotOpened() throws IOException {
        copy().repacked(parts ->
                RecordFile.replace(
                        parts,
                        WORKBOOK,
                        "<workbook",
                        "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><workbook"));
        isRefused("the file is damaged");
    }

    @Test
    void linksToOtherProgramsAreNotFollowedAndSaid() throws IOException {
        copy().repacked(parts -> {
            String link =
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><externalLink"
                            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><ddeLink"
                            + " ddeService=\"cmd\" ddeTopic=\"/C calc\"><ddeItems/></ddeLink></externalLink>";
            parts.put("xl/externalLinks/externalLink1.xml", link.getBytes(StandardCharsets.UTF_8));
            RecordFile.replace(
                    parts,
                    PARTS,
                    "</Types>",
                    "<Override PartName=\"/xl/externalLinks/externalLink1.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/></Types>");
            RecordFile.replace(
                    parts,
                    RELATIONS,
                    "</Relationships>",
                    "<Relationship Id=\"rId900\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\""
                            + " Target=\"externalLinks/externalLink1.xml\"/></Relationships>");
        });
        Result result = read();
        assertTrue(result.err().contains("WARNING RECORD_LINKS"), result.err());
        assertEquals(0, result.exitCode());
    }

    @Test
    void aFormulaThatAsksAnotherFileIsNoEntry() throws IOException {
        copy().savedUncalculated(
                        sheets -> {
                            sheets.weighed();
                            var cell = sheets.cell("items.weighed", 0);
                            cell.setCellFormula("1+1");
                            cell.setCellValue(14.8);
                        })
                .repacked(parts ->
                        parts.replaceAll((part, bytes) ->
                                part.endsWith("sheet3.xml")
                                        ? new String(bytes, StandardCharsets.UTF_8)
                                                .replace("<f>1+1</f>", "<f>[1]Sheet1!$A$1</f>")
                                                .getBytes(StandardCharsets.UTF_8)
                                        : bytes));
        Result result = read();
        assertTrue(
                result.err().contains("\"=[1]Sheet1!$A$1\" is not understood: it is no number"),
                result.err());
        assertFalse(result.out().contains("\n  node "), result.out());
    }

    @Test
    void ordersToTheTerminalAreNotPassedOn() throws IOException {
        copy().saved(sheets -> sheets.type("Batch_No", 0, "B_x001B_[2J-1"));
        assertTrue(read().out().contains("batch B [2J-1"), read().out());
    }

    @Test
    void aNewerFormatIsRefusedWithTheVersionThatReadsIt() throws IOException {
        copy().saved(sheets ->
                sheets.type("Meta_schema", 0, "thioloom/record/2")
                        .type("Meta_software", 0, "Thioloom 3.0.0"));
        isRefused(
                "\"thioloom/record/2\", and this version reads thioloom/record/1; read it with Thioloom 3.0.0");
    }

    @Test
    void anotherVersionIsSaid() throws IOException {
        copy().saved(sheets -> sheets.type("Meta_software", 0, "Thioloom 0.0.9"));
        assertTrue(read().err().contains("NOTE RECORD_OTHER_VERSION: Thioloom 0.0.9 drew"));
    }

    @Test
    void aPlanThatWasChangedIsRefused() throws IOException {
        copy().saved(sheets -> {
            String kept = sheets.text(MetaNames.SOURCE, 0);
            sheets.type(MetaNames.SOURCE, 0, kept.replace("\"value\": 7,", "\"value\": 8,"));
        });
        isRefused("the plan that the workbook keeps was changed or cut off");
    }

    @Test
    void aRecordDrawnAgainFromItselfHasTheSameBytes() throws IOException {
        RecordFile file = copy();
        byte[] bytes = Files.readAllBytes(file.path());
        StringBuilder source = new StringBuilder();
        file.saved(sheets -> {
            for (int i = 0; i < sheets.rows(MetaNames.SOURCE); i++) {
                source.append(sheets.text(MetaNames.SOURCE, i));
            }
        });
        String ours = "Thioloom " + Version.text();
        Outcome<KeptBatch> kept = KeptBatch.open(source.toString(), ours, ours);
        if (!(kept instanceof Outcome.Accepted<KeptBatch>(KeptBatch batch, var _))) {
            throw new AssertionError(kept.findings());
        }
        byte[] again =
                BatchWorkbook.draw(batch.record(), PaperSize.A4, Version.text(), source.toString());
        assertArrayEquals(bytes, again);
    }

    @Test
    void namesThatBeginLikeFormulasStayWords() throws IOException {
        String recipe =
                ShippedTemplates.text("anp-c")
                        .orElseThrow()
                        .replace(
                                "Click-cured anionic network membrane",
                                "=HYPERLINK(\\\"http://x\\\") _x0041_");
        Files.writeString(folder.resolve("mine.json"), recipe);
        Files.writeString(
                folder.resolve("lots.json"),
                """
                {"schema": "thioloom/lots/1", "lots": [
                  {"id": "=cmd|'/C calc'!A0", "input": "node", "assay": {"value": 92, "unit": "wt%"}},
                  {"id": "@SUM(A1)", "input": "linker", "molarMass": {"value": 2000, "unit": "g/mol"}},
                  {"id": "+1", "input": "dmso"}, {"id": "-1+1", "input": "dmpa"}]}
                """);
        Result plan =
                new Shell(folder)
                        .line(
                                "plan mine.json --set linker=2000g/mol --lot lots.json --discs 12"
                                        + " --diameter 7mm --out batch.xlsx");
        assertEquals(0, plan.exitCode(), plan.err());
        new RecordFile(folder.resolve("batch.xlsx"))
                .saved(sheets -> {
                    for (int i = 0; i < 4; i++) {
                        assertEquals(CellType.STRING, sheets.cell("items.lot", i).getCellType());
                    }
                    assertEquals("=cmd|'/C calc'!A0", sheets.text("items.lot", 0));
                    sheets.weighed();
                });
        Result result = read();
        assertTrue(result.out().startsWith("=HYPERLINK"), result.out());
        assertEquals("", result.err());
        assertEquals(0, result.exitCode());
    }
}

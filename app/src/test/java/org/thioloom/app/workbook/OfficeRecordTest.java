package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.readback.RecordReader;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.correction.Corrections;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecord.Actual;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.BatchWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Records that another office opened, restyled, filled in and saved.
class OfficeRecordTest {
    private static final Order ORDER =
            new Order(
                    new Order.DiscOrder(
                            8,
                            0,
                            Quantity.of("7", Units.MILLIMETRE),
                            Order.DiameterOf.DRY_DISC,
                            Quantity.of("120", Units.MICROMETRE),
                            null,
                            null),
                    null,
                    List.of(),
                    null);

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void anotherOfficeIsThere() {
        assumeTrue(
                LibreOffice.installed(),
                "soffice is not on the path: what it makes of a record was not read");
    }

    /// On disc, as it was drawn.
    private Path drawn() throws IOException {
        BatchSource source =
                new BatchSource(
                        ShippedTemplates.text("anp-c-2.0k").orElseThrow(),
                        new BatchSource.Parent(
                                "anp-c", ShippedTemplates.text("anp-c").orElseThrow()),
                        Map.of(),
                        ORDER,
                        List.of(),
                        BatchSource.Beside.NOTHING);
        BatchRecord record = accepted(OpenedBatch.of(source).record());
        Path file = folder.resolve("batch.xlsx");
        Files.write(
                file, BatchWorkbook.draw(record, PaperSize.A4, "test", BatchWriter.write(source)));
        return file;
    }

    private static FilledRecord read(Path file) throws IOException {
        return accepted(RecordReader.read(Files.readAllBytes(file), "test"));
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(T value, var _)) {
            return value;
        }
        throw new AssertionError(outcome.findings());
    }

    @Test
    void openedAndSavedItIsTheSame() throws Exception {
        FilledRecord read = read(LibreOffice.changed("Resave", drawn()));
        assertEquals(List.of(), read.findings());
        assertEquals(List.of(), read.actuals());
    }

    @Test
    void filledInAndSavedItIsTheSame() throws Exception {
        Path file = drawn();
        Files.write(
                file,
                FilledRecords.fill(Drawn.open(Files.readAllBytes(file)), 3).recalculate().bytes());
        FilledRecord before = read(file);
        FilledRecord after = read(LibreOffice.changed("Resave", file));
        // it keeps 15 digits of a number, and of clock times fewer
        assertEquals(before.actuals().size(), after.actuals().size());
        for (Actual one : before.actuals()) {
            double least = one.id().endsWith("/took") ? 1e-6 : 1e-12;
            assertEquals(one.value(), value(after, one.id()), 1e-9 * one.value() + least, one.id());
        }
        assertEquals(before.deviations(), after.deviations());
        assertEquals(before.findings(), after.findings());
        assertEquals(List.of(), Corrections.of(before, after).all());
    }

    @Test
    void restyledAndFilledInThereItIsRead() throws Exception {
        FilledRecord read = read(LibreOffice.changed("Restyle", drawn()));
        assertEquals("LO-1", read.batch());
        assertEquals("2026-11-23", read.date());
        saysWhatWasFilledIn(read);
    }

    private static void saysWhatWasFilledIn(FilledRecord read) {
        assertEquals(List.of(), read.findings());
        assertEquals(
                List.of("items/linker HIGH", "ratio OUT"),
                read.deviations().stream().map(one -> one.id() + " " + one.word()).toList());
        assertEquals(1 / 1.06, value(read, "ratio"), 1e-9);
        for (int disc = 1; disc <= 4; disc++) {
            assertEquals(8 + disc, value(read, "discs/" + disc + "/cast"));
            assertEquals(100 + 10 * disc, value(read, "discs/" + disc + "/thickness"));
        }
    }

    /// Node, linker, solvent and stock stand in another order then, the discs too, and every row is
    /// still found by its id.
    @Test
    void sortedThereItIsReadAllTheSame() throws Exception {
        Path file = LibreOffice.changed("Sorted", drawn());
        Drawn sorted = Drawn.open(Files.readAllBytes(file));
        assertEquals("node", sorted.text("items.id", 0));
        assertEquals("dmpa", sorted.text("items.id", 1));
        assertEquals("linker", sorted.text("items.id", 3));
        FilledRecord read = read(file);
        saysWhatWasFilledIn(read);
    }

    /// What is nothing in the sheet is nothing in its chart, and no zero.
    @Test
    void chartsLeaveOutWhatIsBlank() throws Exception {
        Path file = LibreOffice.changed("Restyle", drawn());
        Drawn read = Drawn.open(Files.readAllBytes(file));
        var chart = read.book().getSheet("4_CastCure").createDrawingPatriarch().getCharts();
        assertEquals(1, chart.size());
        var first = read.cell("discs.filmVolume", 0);
        var row = first.getRow();
        assertEquals(9, row.getCell(first.getColumnIndex() + 1).getNumericCellValue());
        assertEquals(110, row.getCell(first.getColumnIndex() + 2).getNumericCellValue());
        var empty = read.cell("discs.filmVolume", 9).getRow();
        assertEquals("#N/A", empty.getCell(first.getColumnIndex() + 1).getErrorCellString());
    }

    private static double value(FilledRecord read, String id) {
        return read.actuals().stream()
                .filter(one -> one.id().equals(id))
                .mapToDouble(Actual::value)
                .findFirst()
                .orElseThrow();
    }
}

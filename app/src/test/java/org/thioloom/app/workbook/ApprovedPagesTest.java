package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every page of the paper's batch prints as a person has seen and approved it. After a change that
/// is meant, `-Dapproval=write` writes the pages anew, and a person looks at each that differs.
class ApprovedPagesTest {
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void aPrinterIsThere() {
        Assumptions.assumeTrue(
                LibreOffice.installed() && LibreOffice.installed("pdftoppm"),
                "soffice or pdftoppm is not on the path: no page was looked at");
    }

    private static byte[] drawn(PaperSize paper) {
        Order.DiscOrder discs =
                new Order.DiscOrder(
                        12,
                        0,
                        Quantity.of("7", Units.MILLIMETRE),
                        Order.DiameterOf.DRY_DISC,
                        Quantity.of("120", Units.MICROMETRE),
                        null,
                        null);
        BatchSource source =
                new BatchSource(
                        ShippedTemplates.text("anp-c-2.0k").orElseThrow(),
                        new BatchSource.Parent(
                                "anp-c", ShippedTemplates.text("anp-c").orElseThrow()),
                        Map.of(),
                        new Order(discs, null, List.of(), Drawn.START),
                        List.of(),
                        BatchSource.Beside.NOTHING);
        if (OpenedBatch.of(source).record()
                instanceof Outcome.Accepted<BatchRecord>(BatchRecord record, var _)) {
            LabelStock stock = paper == PaperSize.A4 ? LabelStock.A4 : LabelStock.LETTER;
            return BatchWorkbook.draw(
                    record, new Paperwork(paper, Optional.of(stock), 1, ""), "test", "");
        }
        throw new AssertionError("the paper's batch cannot be planned");
    }

    private List<BufferedImage> printed(byte[] workbook) throws Exception {
        Path file = Files.write(folder.resolve("record.xlsx"), workbook);
        return ApprovedPage.printed(LibreOffice.converted(file, "pdf"));
    }

    @ParameterizedTest
    @EnumSource
    void everyPagePrintsAsApproved(PaperSize paper) throws Exception {
        List<BufferedImage> pages = printed(drawn(paper));
        String stem = paper.name().toLowerCase(Locale.ROOT);
        if (ApprovedPage.isToBeWritten()) {
            ApprovedPage.write(stem, pages);
        }
        assertEquals(ApprovedPage.count(stem), pages.size(), "pages on " + paper);
        List<String> differences = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            ApprovedPage.of(stem, page).difference(pages.get(page - 1)).ifPresent(differences::add);
        }
        assertEquals(List.of(), differences);
    }

    private static void approvedAlready() {
        Assumptions.assumeFalse(
                ApprovedPage.isToBeWritten(), "pages are being written and not yet approved");
    }

    /// One row less on one page, one line of words gone from a cell, one block cut: each is seen.
    @Test
    void aRowThatIsMissingIsNoticed() throws Exception {
        approvedAlready();
        Drawn drawn = Drawn.open(drawn(PaperSize.A4));
        var sheet = drawn.book().getSheet("5_InProcess");
        sheet.getRow(6).setZeroHeight(true);
        for (var row : drawn.book().getSheet("1_Recipe")) {
            var first = row.getCell(0);
            if (first != null && first.toString().equals("conversion")) {
                row.getCell(1).setBlank();
            }
        }
        drawn.book().getSheet("7_Yield").getRow(5).setZeroHeight(true);
        List<BufferedImage> pages = printed(drawn.bytes());
        List<String> noticed = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            ApprovedPage.of("a4", page).difference(pages.get(page - 1)).ifPresent(noticed::add);
        }
        assertEquals(3, noticed.size(), noticed.toString());
    }

    /// Letters of another width or half a line's shift of all of it are no difference.
    @Test
    void anotherPrintersLettersAreNoDifference() throws IOException {
        approvedAlready();
        for (int page : List.of(1, 3, 6, 12)) {
            ApprovedPage approved = ApprovedPage.of("a4", page);
            assertEquals(Optional.empty(), approved.difference(approved.shifted(1, 1)));
            assertEquals(Optional.empty(), approved.difference(approved.shifted(-1, 0)));
            assertEquals(Optional.empty(), approved.difference(approved.softened()));
            assertTrue(approved.difference(approved.shifted(0, 12)).isPresent());
        }
    }
}

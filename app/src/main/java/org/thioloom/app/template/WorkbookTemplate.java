package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;
import org.thioloom.app.template.name.Place;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.recipes.record.BatchRecord;

import java.util.Objects;
import java.util.Optional;

/// The batch record as a template that a laboratory restyles and keeps: an example's record with
/// spare rows in every table, nothing locked.
public final class WorkbookTemplate {
    private WorkbookTemplate() {}

    /// Draws it.
    ///
    /// @param example what stands in it until a plan is written over it
    /// @param version of the software
    public static byte[] draw(BatchRecord example, PaperSize paper, String version) {
        Paperwork bare = new Paperwork(paper, Optional.empty(), 1, "");
        XSSFWorkbook book = BatchWorkbook.book(WiderExample.of(example), bare, version, "");
        XSSFWorkbook drawn = BatchWorkbook.book(example, bare, version, "");
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            // or what is inserted above it would not be printed
            book.removePrintArea(i);
        }
        TemplateFill.write(book, drawn);
        PageHeads.of(example.control().master().header(), "", version).open(book);
        for (var any : book) {
            open((XSSFSheet) any);
        }
        endPages(drawn, book);
        stretchBands(drawn, book);
        book.unLockStructure();
        remember(book);
        TemplateGuide.draw(book);
        return BatchWorkbook.bytes(book);
    }

    /// A page of the template ends where one of our own drawing does, unless that is within a
    /// table; the laboratory may have it otherwise.
    private static void endPages(XSSFWorkbook drawn, XSSFWorkbook book) {
        NamedRanges ours = NamedRanges.of(drawn);
        NamedRanges theirs = NamedRanges.of(book);
        for (var any : drawn) {
            XSSFSheet sheet = (XSSFSheet) any;
            if (sheet.getRowBreaks().length > 0 && sheet.getRepeatingRows() == null) {
                // or the head of a table would stand above what follows on the next page
                book.getSheet(sheet.getSheetName()).setRepeatingRows(null);
            }
            for (int row : sheet.getRowBreaks()) {
                ours.below(sheet.getSheetName(), row)
                        .ifPresent(named -> {
                            NamedRange there = Objects.requireNonNull(theirs.get(named.name()));
                            book.getSheet(there.sheet())
                                    .setRowBreak(there.first() - named.first() + row);
                        });
            }
        }
    }

    /// The rows of the example's bands fill their page, as in our own drawing.
    private static void stretchBands(XSSFWorkbook drawn, XSSFWorkbook book) {
        NamedRange ours = NamedRanges.of(drawn).get("bands.id");
        NamedRange theirs = NamedRanges.of(book).get("bands.id");
        for (int row = 0; ours != null && theirs != null && row < ours.rows(); row++) {
            float height =
                    drawn.getSheet(ours.sheet()).getRow(ours.first() + row).getHeightInPoints();
            book.getSheet(theirs.sheet()).getRow(theirs.first() + row).setHeightInPoints(height);
        }
    }

    /// To be restyled, and without the ends of pages of a plan with that many rows.
    private static void open(XSSFSheet sheet) {
        sheet.disableLocking();
        sheet.getCTWorksheet().unsetSheetProtection();
        for (int row : sheet.getRowBreaks()) {
            sheet.removeRowBreak(row);
        }
        for (var row : sheet) {
            for (var cell : row) {
                // LibreOffice gives new letters to a cell, but not to words that have their own
                if (cell.getCellType() == CellType.STRING
                        && cell.getRichStringCellValue().numFormattingRuns() > 0) {
                    cell.setCellValue(cell.getStringCellValue());
                }
            }
        }
    }

    private static void remember(XSSFWorkbook book) {
        NamedCell schema = NamedCell.of(book, "Meta_schema");
        schema.set(MetaNames.TEMPLATE);
    }

    private record NamedCell(XSSFWorkbook book, Place place) {
        static NamedCell of(XSSFWorkbook book, String name) {
            var at =
                    new org.apache.poi.ss.util.CellReference(
                            book.getName(name).getRefersToFormula());
            @Nullable String sheet = at.getSheetName();
            if (sheet == null) {
                throw new IllegalStateException("bug: " + name + " names no sheet");
            }
            return new NamedCell(book, new Place(sheet, at.getRow(), at.getCol()));
        }

        void set(String words) {
            CellCopy.made(book, place).setCellValue(words);
        }
    }
}

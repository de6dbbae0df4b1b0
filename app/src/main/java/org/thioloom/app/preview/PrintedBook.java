package org.thioloom.app.preview;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.preview.SheetPrinter.Unnumbered;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// All pages of a workbook that this program drew.
///
/// What a cell looks like only once something is entered is left out: in a fresh record nothing is.
///
/// @param pages in the order of printing
/// @param pictures as PNG, each once
public record PrintedBook(List<PrintedPage> pages, List<Png> pictures) {
    public PrintedBook {
        pages = List.copyOf(pages);
        pictures = List.copyOf(pictures);
    }

    /// A picture's file.
    public static final class Png {
        private final byte[] bytes;

        Png(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /// Reads the cells of a workbook and places them on paper.
    ///
    /// @param workbook as drawn by this program; anything else is a bug
    public static PrintedBook of(byte[] workbook) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return of(book);
        } catch (IOException broken) {
            throw new UncheckedIOException("bug: a workbook just drawn cannot be read", broken);
        }
    }

    /// The same of a workbook that was drawn and not written.
    public static PrintedBook of(XSSFWorkbook book) {
        List<Unnumbered> pages = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                pages.addAll(new SheetPrinter(book, i).pages());
            }
        }
        List<PrintedPage> numbered = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            numbered.add(pages.get(i).numbered(i + 1, pages.size()));
        }
        return new PrintedBook(
                numbered,
                book.getAllPictures().stream().map(picture -> new Png(picture.getData())).toList());
    }
}

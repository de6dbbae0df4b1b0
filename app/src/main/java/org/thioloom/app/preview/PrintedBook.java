package org.thioloom.app.preview;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.preview.SheetPrinter.Blank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// All pages of a workbook that this program drew, each printed when it is first looked at: where
/// they end is known before, and nobody waits for what is out of sight. Looked at by one thread at
/// a time.
///
/// What a cell looks like only once something is entered is left out: in a fresh record nothing is.
public final class PrintedBook {
    private final List<Blank> blanks;
    private final List<Png> pictures;
    private final Map<Integer, PrintedPage> printed = new HashMap<>();

    private PrintedBook(List<Blank> blanks, List<Png> pictures) {
        this.blanks = List.copyOf(blanks);
        this.pictures = List.copyOf(pictures);
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
        List<Blank> blanks = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                blanks.addAll(new SheetPrinter(book, i).blanks());
            }
        }
        return new PrintedBook(
                blanks,
                book.getAllPictures().stream().map(picture -> new Png(picture.getData())).toList());
    }

    /// On whose tab each page stands, in the order of printing.
    public List<String> sheets() {
        return blanks.stream().map(Blank::sheet).toList();
    }

    /// A page, counted from 0.
    public PrintedPage page(int number) {
        return printed.computeIfAbsent(number, n -> blanks.get(n).printed(n + 1, blanks.size()));
    }

    /// All of them.
    public List<PrintedPage> pages() {
        return IntStream.range(0, blanks.size()).mapToObj(this::page).toList();
    }

    /// As PNG, each once.
    public List<Png> pictures() {
        return pictures;
    }
}

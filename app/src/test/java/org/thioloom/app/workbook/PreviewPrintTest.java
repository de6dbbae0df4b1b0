package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.preview.Ink;
import org.thioloom.app.preview.PrintedBook;
import org.thioloom.app.preview.PrintedPage;
import org.thioloom.app.sheet.PaperSize;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The preview against what another office prints of the same workbook.
class PreviewPrintTest {
    // where that office also writes, in no width, what stands in hidden columns
    private static final Set<String> HIDING =
            Set.of("1_Recipe", "2_Weigh", "3_Steps", "4_CastCure", "6_FTIR");

    @TempDir private Path folder = Path.of("");

    @Test
    void everyPageHoldsWhatItsPrintHolds() throws Exception {
        assumeTrue(
                LibreOffice.installed() && LibreOffice.installed("pdftotext"),
                "soffice or pdftotext is not on the path: the preview was not compared");
        Planned planned = Planned.of(Document.ofTemplate("anp-c-2.0k"));
        byte[] workbook = BatchWorkbook.draw(planned.record().orElseThrow(), PaperSize.LETTER);
        Path file = Files.write(folder.resolve("batch.xlsx"), workbook);
        List<String> printed = LibreOffice.texts(LibreOffice.converted(file, "pdf"));
        List<PrintedPage> pages = PrintedBook.of(workbook).pages();
        assertEquals(printed.size(), pages.size());
        for (int i = 0; i < pages.size(); i++) {
            Map<Integer, Long> there = letters(printed.get(i));
            Map<Integer, Long> here = letters(text(pages.get(i)));
            String where = "page " + (i + 1) + ", " + pages.get(i).sheet();
            if (HIDING.contains(pages.get(i).sheet())) {
                here.forEach((letter, count) ->
                        assertTrue(count <= there.getOrDefault(letter, 0L), where));
            } else {
                assertEquals(there, here, where);
            }
        }
    }

    private static String text(PrintedPage page) {
        return page.inks().stream()
                .map(ink ->
                        switch (ink) {
                            case Ink.Words words -> words.text();
                            case Ink.Upward words -> words.text();
                            default -> "";
                        })
                .collect(Collectors.joining());
    }

    /// How often each letter stands there: the order of cells differs, and words break otherwise.
    private static Map<Integer, Long> letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .boxed()
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }
}

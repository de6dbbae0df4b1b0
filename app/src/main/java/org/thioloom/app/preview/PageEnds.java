package org.thioloom.app.preview;

import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.app.preview.Ink.Letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines above and below the rows of every page of a sheet.
///
/// @param scale of the sheet, with which their letters shrink, but not their places
record PageEnds(XSSFSheet sheet, Paper paper, double scale) {
    private static final Pattern CODE = Pattern.compile("&(&|[A-Z]|[0-9]+|\"[^\"]*\")");
    private static final double USUAL = 10;

    List<Ink> inks(int number, int count) {
        Ends ends = new Ends(this, Integer.toString(number), Integer.toString(count));
        ends.line(sheet.getHeader(), true);
        ends.line(sheet.getFooter(), false);
        return ends.inks;
    }

    private static final class Ends {
        private final Paper paper;
        private final double scale;
        private final String number;
        private final String count;
        private final List<Ink> inks = new ArrayList<>();

        Ends(PageEnds of, String number, String count) {
            this.paper = of.paper();
            this.scale = of.scale();
            this.number = number;
            this.count = count;
        }

        void line(HeaderFooter line, boolean head) {
            words(line.getLeft(), 0, head);
            words(line.getCenter(), 0.5, head);
            words(line.getRight(), 1, head);
        }

        /// @param share of the free room that is left of the words
        private void words(String coded, double share, boolean head) {
            StringBuilder text = new StringBuilder();
            double size = USUAL;
            int from = 0;
            Matcher codes = CODE.matcher(coded);
            while (codes.find()) {
                text.append(coded, from, codes.start());
                from = codes.end();
                String code = codes.group(1);
                if (Character.isDigit(code.charAt(0))) {
                    size = Double.parseDouble(code);
                } else {
                    text.append(
                            switch (code) {
                                case "P" -> number;
                                case "N" -> count;
                                case "&" -> "&";
                                default -> "";
                            });
                }
            }
            text.append(coded.substring(from));
            set(text.toString(), new Letters(scale * size, false, false), share, head);
        }

        private void set(String text, Letters letters, double share, boolean head) {
            double width = LetterWidths.of(text, letters);
            double x = paper.left() + share * (paper.roomAcross() - width);
            double baseline =
                    head
                            ? paper.header() + LetterWidths.ascent(letters)
                            : paper.height() - paper.footer() - LetterWidths.descent(letters);
            if (!text.isBlank()) {
                inks.add(new Ink.Words(text, x, baseline, width, letters));
            }
        }
    }
}

package org.thioloom.app.sheet;

import org.thioloom.chem.drawing.Lettering;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// How much room a text takes, estimated from the widths of Arial's letters, so that a row can be
/// made high enough without asking the machine for its fonts.
public final class TextBlock {
    /// Pixels at 96 dpi per digit of column width.
    public static final double DIGIT = 7;

    private static final double PADDING = 7;
    private static final double INDENT = 9;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double LEADING = 1.18;
    private static final double BOLDER = 1.07;
    private static final double MARGIN = 6;

    /// From here on scripts of East Asia, whose letters are as wide as they are high.
    private static final int FULL_WIDTH = 0x2e80;

    /// Programs space letters by whole pixels.
    private static final double SPARE = 1.04;

    private TextBlock() {}

    /// Height of a wrapped text. `[pt]`
    ///
    /// @param columns width it has, in digits
    public static double height(String text, double columns, Look look) {
        return look.is(Look.Trait.TURNED)
                ? measured(text) * look.size() * BOLDER + MARGIN
                : lines(text, columns, look) * look.size() * LEADING + 3;
    }

    /// A text whose words, where one is wider than its cell, go on below behind a bracket or comma,
    /// because programs break it anywhere: `imi` and `de`.
    ///
    /// @param columns width it has, in digits
    static String broken(String text, double columns, Look look) {
        double room = (columns * DIGIT - PADDING - INDENT) / (look.size() * PIXELS_PER_POINT);
        return text.lines().map(line -> broken(line, room)).collect(Collectors.joining("\n"));
    }

    private static String broken(String line, double room) {
        StringBuilder broken = new StringBuilder();
        for (int from = 0; from < line.length(); ) {
            int to = end(line, from);
            boolean fits = measured(line.substring(from, to).stripTrailing()) <= room;
            int joint = fits ? from : joint(line, from, to, room);
            if (joint > from) {
                broken.append(line, from, joint).append('\n');
                from = joint;
            } else {
                broken.append(line, from, to);
                from = to;
            }
        }
        return broken.toString();
    }

    /// Behind the last bracket or comma up to which a word fits; its beginning where it has none.
    private static int joint(String line, int from, int to, double room) {
        for (int cut = to - 1; cut > from; cut--) {
            if (")],".indexOf(line.charAt(cut - 1)) >= 0
                    && measured(line.substring(from, cut)) <= room) {
                return cut;
            }
        }
        return from;
    }

    /// A paragraph likewise.
    ///
    /// @param width of its cell in print `[pt]`
    public static Styles.Paragraph broken(Styles.Paragraph one, double width) {
        double room = (width * PIXELS_PER_POINT - PADDING) / em(one);
        return new Styles.Paragraph(broken(one.words(), room), one.size(), one.bold());
    }

    private static double em(Styles.Paragraph one) {
        return one.size() * PIXELS_PER_POINT * (one.bold() ? BOLDER : 1);
    }

    /// Height of paragraphs below each other. `[pt]`
    ///
    /// @param width of their cell in print `[pt]`
    public static double height(List<Styles.Paragraph> paragraphs, double width) {
        double room = width * PIXELS_PER_POINT - PADDING;
        double height = 3;
        for (Styles.Paragraph one : paragraphs) {
            double em = em(one);
            int lines =
                    one.words()
                            .lines()
                            .mapToInt(line -> wrapped(line, room / em, TextBlock::measured))
                            .sum();
            height += Math.max(1, lines) * one.size() * LEADING;
        }
        return height;
    }

    /// How words stand in a cell that somebody else may have restyled.
    ///
    /// @param font `Arial`; of any other, widths are guessed
    /// @param size of the letters `[pt]`
    /// @param bold whether they are
    /// @param indented whether they begin away from the edge
    public record Setting(String font, double size, boolean bold, boolean indented) {
        /// Height of a text that reads upwards. `[pt]`
        public double upwards(String text) {
            return measured(text) * size * BOLDER + MARGIN;
        }
    }

    /// Height of a text that is wrapped so. `[pt]`
    ///
    /// @param columns width it has, in digits
    public static double height(String text, double columns, Setting set) {
        double room = Math.max(DIGIT, columns * DIGIT - PADDING - (set.indented ? INDENT : 0));
        double em = set.size * PIXELS_PER_POINT * (set.bold ? BOLDER : 1);
        boolean known = set.font.equals(Styles.FONT);
        int lines =
                text.lines()
                        .mapToInt(line ->
                                known
                                        ? wrapped(line, room / em / SPARE, TextBlock::measured)
                                        : wrapped(line, room / em, TextBlock::width))
                        .sum();
        return lines * set.size * LEADING + 3;
    }

    public static int lines(String text, double columns, Look look) {
        boolean indented = look.is(Look.Trait.BOX) && !look.is(Look.Trait.CENTRE);
        double room = columns * DIGIT - PADDING - (indented ? INDENT : 0);
        double em = look.size() * PIXELS_PER_POINT * (look.is(Look.Trait.BOLD) ? BOLDER : 1);
        double letters = room / em / SPARE;
        return text.lines().mapToInt(line -> wrapped(line, letters, TextBlock::measured)).sum();
    }

    /// Lines that one paragraph breaks into: at blanks and after hyphens, or anywhere in a word
    /// that is wider than its cell.
    private static int wrapped(String paragraph, double room, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(paragraph) <= room) {
            return 1;
        }
        int lines = 1;
        double used = 0;
        for (int from = 0; from < paragraph.length(); ) {
            int to = end(paragraph, from);
            String word = paragraph.substring(from, to);
            from = to;
            double width = measure.applyAsDouble(word);
            if (used > 0
                    && used + width > room
                    && used + measure.applyAsDouble(word.stripTrailing()) > room) {
                lines++;
                used = 0;
            }
            int extra = (int) (width / room);
            lines += extra;
            used += width - extra * room;
        }
        return lines;
    }

    /// Behind the blank or hyphen that ends the word.
    private static int end(String paragraph, int from) {
        int i = from;
        while (i < paragraph.length() && paragraph.charAt(i) != ' ' && paragraph.charAt(i) != '-') {
            i++;
        }
        return Math.min(i + 1, paragraph.length());
    }

    /// By the letters themselves, which have the widths of Arial's.
    private static double measured(String text) {
        OptionalDouble ems = Lettering.ems(text);
        return ems.isPresent() ? ems.getAsDouble() : width(text);
    }

    private static double width(String text) {
        return text.chars().mapToDouble(TextBlock::width).sum();
    }

    private static double width(int letter) {
        if ("iljtfI.,:;'|!()[] /-".indexOf(letter) >= 0) {
            return 0.3;
        }
        if ("mwMW@%".indexOf(letter) >= 0) {
            return 0.87;
        }
        if ("ckszvxyJ".indexOf(letter) >= 0) {
            return 0.5;
        }
        if (letter >= FULL_WIDTH) {
            return 1;
        }
        return Character.isUpperCase(letter) || letter > 0x7f ? 0.7 : 0.556;
    }
}

package org.thioloom.app.sheet;

/// How much room a text takes, estimated from the widths of Arial's letters, so that a row can be
/// made high enough without asking the machine for its fonts.
public final class TextBlock {
    /// Pixels at 96 dpi per digit of column width.
    public static final double DIGIT = 7;

    private static final double PADDING = 7;
    private static final double INDENT = 9;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double LEADING = 1.18;

    private TextBlock() {}

    /// Height of a wrapped text. `[pt]`
    ///
    /// @param columns width it has, in digits
    public static double height(String text, double columns, Look look) {
        return lines(text, columns, look) * look.size() * LEADING + 3;
    }

    public static int lines(String text, double columns, Look look) {
        boolean indented = look.is(Look.Trait.BOX) && !look.is(Look.Trait.CENTRE);
        double room = columns * DIGIT - PADDING - (indented ? INDENT : 0);
        double em = look.size() * PIXELS_PER_POINT * (look.is(Look.Trait.BOLD) ? 1.07 : 1);
        return text.lines().mapToInt(line -> wrapped(line, room / em)).sum();
    }

    /// Lines that one paragraph breaks into: at blanks and after hyphens, or anywhere in a word
    /// that is wider than its cell.
    private static int wrapped(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split("(?<=[ -])", -1)) {
            double width = width(word);
            if (used > 0 && used + width(word.stripTrailing()) > room) {
                lines++;
                used = 0;
            }
            int extra = (int) (width / room);
            lines += extra;
            used += width - extra * room;
        }
        return lines;
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
        return Character.isUpperCase(letter) || letter > 0x7f ? 0.7 : 0.556;
    }
}

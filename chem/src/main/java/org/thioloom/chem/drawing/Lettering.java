package org.thioloom.chem.drawing;

import org.thioloom.chem.drawing.Glyphs.Glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One line of text as outlines. Unicode subscripts and superscripts, as in `C₂H₄` and `Li⁺`, are
/// set small and low or high.
///
/// @param size of the em, `[px]`
public record Lettering(double size) {
    private static final double CAPITALS = 1409 / Glyphs.EM;
    private static final double SMALL = 0.72;
    private static final double LOWERED = 0.14;
    private static final double RAISED = 0.38;
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋ₙ";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
    private static final int[] BASE = "0123456789+\u2212\uD835\uDC5B".codePoints().toArray();
    private static final double[] ASCII = ascii();

    /// A formula with its digits as subscripts: `C2H4` becomes `C₂H₄`, and `[2H]` becomes `²H`.
    public static String lowered(String formula) {
        var lowered = new StringBuilder();
        boolean isotope = false;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            isotope = c == '[' || (isotope && isDigit(c));
            if (c != '[' && c != ']') {
                lowered.append(isotope ? raised(c) : isDigit(c) ? (char) ('₀' + c - '0') : c);
            }
        }
        return lowered.toString();
    }

    /// Digits as superscripts: `13` becomes `¹³`.
    public static String raised(String digits) {
        var raised = new StringBuilder();
        digits.chars().forEach(c -> raised.append(raised((char) c)));
        return raised.toString();
    }

    private static char raised(char c) {
        return isDigit(c) ? SUPERSCRIPTS.charAt(c - '0') : c;
    }

    /// A small Latin letter as the name of a quantity: `n` becomes `𝑛`.
    public static String italic(char letter) {
        return letter == 'h' ? "ℎ" : Character.toString(0x1D44E + letter - 'a');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The first letter that cannot be drawn, if there is one.
    static Optional<String> missing(String text) {
        return text.codePoints()
                .filter(c -> Glyphs.find(letter(c)).isEmpty())
                .mapToObj(Character::toString)
                .findFirst();
    }

    /// Says so when there is a letter that cannot be drawn.
    ///
    /// @param what the text is: `a caption`
    public static void check(String text, String what) throws NotDrawable {
        Optional<String> missing = missing(text);
        if (missing.isPresent()) {
            throw new NotDrawable(
                    "\"" + missing.get() + "\" in " + what + " cannot be drawn",
                    "write it in Latin or Greek letters");
        }
    }

    /// Height of capitals and digits, `[px]`.
    public double capitals() {
        return size * CAPITALS;
    }

    /// How far a letter set behind this text stands from its beginning, `[px]`.
    ///
    /// @param text with no letter that is [#missing]
    public double width(String text) {
        return size
                * ems(text)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "bug: no outline of a letter of " + text));
    }

    /// How far a letter set behind a text stands from its beginning, in sizes of the letters,
    /// `[em]`; empty where one of them cannot be drawn.
    public static OptionalDouble ems(String text) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c >= ' ' && c <= '~') {
                ems += ASCII[c - ' '];
            } else {
                Optional<Glyph> glyph = Glyphs.find(letter(c));
                if (glyph.isEmpty()) {
                    return OptionalDouble.empty();
                }
                ems += glyph.get().advance() * scale(c) / Glyphs.EM;
                i += Character.charCount(c) - 1;
            }
        }
        return OptionalDouble.of(ems);
    }

    // most of what is measured, and there is much of it
    private static double[] ascii() {
        double[] ems = new double['~' - ' ' + 1];
        for (int i = 0; i < ems.length; i++) {
            ems[i] = glyph(' ' + i).advance() / Glyphs.EM;
        }
        return ems;
    }

    /// The text from (0, 0) on its baseline; a blank text gives a shape nobody sees.
    ///
    /// @param text with no letter that is [#missing]
    public Outline outline(String text) {
        List<Outline> letters = new ArrayList<>();
        double x = 0;
        for (int c : text.codePoints().toArray()) {
            Outline letter = glyph(c).outline();
            if (!letter.isEmpty()) {
                double pixels = size / Glyphs.EM * scale(c);
                letters.add(letter.placed(pixels, -pixels, x, -size * shift(c)));
            }
            x += glyph(c).advance() * size / Glyphs.EM * scale(c);
        }
        return letters.isEmpty() ? Outline.line(0, 0, 0, 0) : Outline.joined(letters);
    }

    /// The text with its middle at `centre`.
    public Mark centred(String text, double centre, double baseline, Colour colour) {
        return new Mark.Fill(outline(text).moved(centre - width(text) / 2, baseline), colour);
    }

    private static double scale(int codePoint) {
        return shift(codePoint) == 0 ? 1 : SMALL;
    }

    private static double shift(int codePoint) {
        if (SUBSCRIPTS.indexOf(codePoint) >= 0) {
            return -LOWERED;
        }
        return SUPERSCRIPTS.indexOf(codePoint) >= 0 ? RAISED : 0;
    }

    private static Glyph glyph(int codePoint) {
        return Glyphs.find(letter(codePoint))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "bug: no outline of U+" + Integer.toHexString(codePoint)));
    }

    private static int letter(int codePoint) {
        int script = Math.max(SUBSCRIPTS.indexOf(codePoint), SUPERSCRIPTS.indexOf(codePoint));
        return script < 0 ? codePoint : BASE[script];
    }
}

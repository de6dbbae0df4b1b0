package org.thioloom.app.preview;

import org.thioloom.app.preview.Ink.Letters;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.NotDrawable;

/// How much room letters take in Arial. `[pt]`
final class LetterWidths {
    // by the font's own table: 1854 and 434 of 2048 to the em
    private static final double ASCENT = 0.905;
    private static final double DESCENT = 0.212;
    private static final double BOLDER = 1.07;
    private static final double FOREIGN = 0.7;

    private LetterWidths() {}

    static double of(String text, Letters letters) {
        return letters.size() * (letters.bold() ? BOLDER : 1) * em(text);
    }

    private static double em(String text) {
        try {
            Lettering.check(text, "a cell");
            return new Lettering(1).width(text);
        } catch (NotDrawable foreign) {
            return text.codePoints()
                    .mapToObj(Character::toString)
                    .mapToDouble(LetterWidths::one)
                    .sum();
        }
    }

    private static double one(String letter) {
        try {
            Lettering.check(letter, "a cell");
            return new Lettering(1).width(letter);
        } catch (NotDrawable foreign) {
            return FOREIGN;
        }
    }

    static double ascent(Letters letters) {
        return ASCENT * letters.size();
    }

    static double descent(Letters letters) {
        return DESCENT * letters.size();
    }

    /// From one line to the next.
    static double line(Letters letters) {
        return ascent(letters) + descent(letters);
    }
}

package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.Mark;

/// Words set where a plot needs them.
record Text(Lettering letters) {

    /// Beginning at a place.
    Mark from(String words, double x, double baseline, Colour colour) {
        return new Mark.Fill(letters.outline(words).moved(x, baseline), colour);
    }

    /// Ending at a place.
    Mark to(String words, double x, double baseline, Colour colour) {
        return from(words, x - letters.width(words), baseline, colour);
    }

    /// About a middle.
    Mark about(String words, double x, double baseline, Colour colour) {
        return letters.centred(words, x, baseline, colour);
    }

    /// Running upwards from a place, its baseline at `x`.
    Mark upwards(String words, double x, double bottom, Colour colour) {
        return new Mark.Fill(letters.outline(words).upright().moved(x, bottom), colour);
    }

    double width(String words) {
        return letters.width(words);
    }

    double capitals() {
        return letters.capitals();
    }

    /// What words from a place cover, with their descenders.
    Box box(String words, double x, double baseline) {
        return new Box(
                x,
                baseline - letters.capitals(),
                x + width(words),
                baseline + 0.22 * letters.size());
    }

    /// The same, ended by an ellipsis where it is wider.
    String shortened(String words, double widest) {
        if (width(words) <= widest) {
            return words;
        }
        String kept = words;
        while (!kept.isEmpty() && width(kept + "…") > widest) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + "…";
    }
}

package org.thioloom.app.fx.ftir;

import org.thioloom.app.fx.chart.Glyph;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Outcome;

/// Verdicts in a few words, and the sign that stands for them.
final class VerdictWords {
    private VerdictWords() {}

    static Glyph glyph(Kind kind) {
        return switch (kind) {
            case PRESENT -> Glyph.DISC;
            case ABSENT -> Glyph.RING;
            case SHIFTED -> Glyph.ARROW;
            case INCONCLUSIVE -> Glyph.HALF;
        };
    }

    static String word(Kind kind) {
        return switch (kind) {
            case PRESENT -> "present";
            case ABSENT -> "absent";
            case SHIFTED -> "shifted";
            case INCONCLUSIVE -> "undecided";
        };
    }

    /// What is there, and whether it should be.
    static String of(Change change, Kind kind, Outcome outcome) {
        if (kind == Kind.INCONCLUSIVE) {
            return "undecided";
        }
        return word(kind)
                + switch (outcome) {
                    case KEPT -> change == Change.MAY_BE ? ", as it may be" : ", as it should be";
                    case BROKEN ->
                            change == Change.VANISH
                                    ? ", should be gone"
                                    : kind == Kind.SHIFTED
                                            ? ", not where it should be"
                                            : ", should be there";
                    case OPEN -> ", undecided";
                };
    }
}

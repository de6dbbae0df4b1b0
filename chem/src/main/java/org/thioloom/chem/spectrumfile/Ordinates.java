package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Scale;

import java.util.Arrays;

/// Decides from the numbers whether they are percent or fraction, and, where no label says so,
/// whether they are absorbance or transmittance.
///
/// @param scale what the ordinates are
/// @param guessed true where no label had a say
/// @param sentence how that was decided
record Ordinates(Scale scale, boolean guessed, String sentence) {
    private static final String REMEDY =
            "say what the ordinate is: absorbance, transmittance as a fraction or in percent";

    // nothing transmits more than all; a fraction with noise and a poor reference stays below this
    private static final double HIGHEST_FRACTION = 2;
    private static final double HIGHEST_PERCENT = 200;
    // beyond this not one part in 10^10 would come through
    private static final double HIGHEST_ABSORBANCE = 10;
    private static final double HIGHEST_UNLABELLED_ABSORBANCE = 6;

    /// What a label says that the ordinates are.
    enum Signal {
        ABSORBANCE("absorbance"),
        TRANSMITTANCE("transmittance"),
        REFLECTANCE("reflectance"),
        LOG_REFLECTANCE("log 1/R"),
        UNKNOWN("");

        private final String words;

        Signal(String words) {
            this.words = words;
        }
    }

    /// Where the ordinates lie: a twentieth of the points is below `low`, half below `middle`, and
    /// `high` is the middle of the highest tenth.
    private record Levels(double low, double middle, double high, double highest) {
        static Levels of(double[] y) {
            double[] sorted = y.clone();
            Arrays.sort(sorted);
            int last = sorted.length - 1;
            return new Levels(
                    sorted[(int) Math.round(0.05 * last)],
                    sorted[(int) Math.round(0.5 * last)],
                    sorted[(int) Math.round(0.95 * last)],
                    sorted[last]);
        }

        /// A spectrum whose bands point down spends most of its points near the top.
        boolean bandsPointDown() {
            return high - middle < middle - low;
        }

        boolean mayBePercent() {
            return high > 2 * HIGHEST_ABSORBANCE && highest <= HIGHEST_PERCENT && bandsPointDown();
        }
    }

    Ordinate ordinate() {
        return scale == Scale.ABSORBANCE ? Ordinate.ABSORBANCE : Ordinate.TRANSMITTANCE;
    }

    double divisor() {
        return scale == Scale.PERCENT ? 100 : 1;
    }

    /// @param unit the label as it is written
    /// @param stated what a person says instead
    static Ordinates decide(Signal signal, String unit, double[] y, @Nullable Scale stated)
            throws Unreadable {
        Levels levels = Levels.of(y);
        String label = unit.isBlank() ? signal.words : "\"" + Labels.shown(unit) + "\"";
        if (stated != null) {
            return stated(stated, levels);
        }
        return switch (signal) {
            case ABSORBANCE -> absorbance(label, levels);
            case LOG_REFLECTANCE -> {
                Ordinates plain = absorbance(label, levels);
                yield new Ordinates(
                        plain.scale, false, plain.sentence + "; log 1/R stands for absorbance");
            }
            case TRANSMITTANCE -> transmittance(label, levels);
            case REFLECTANCE -> {
                Ordinates plain = transmittance(label, levels);
                yield new Ordinates(
                        plain.scale,
                        false,
                        plain.sentence + "; reflectance stands for transmittance, I/I0");
            }
            case UNKNOWN -> unlabelled(named(unit), levels);
        };
    }

    /// A person may know better than the label, but not that less than nothing comes through.
    private static Ordinates stated(Scale scale, Levels levels) throws Unreadable {
        double highest =
                switch (scale) {
                    case ABSORBANCE -> HIGHEST_ABSORBANCE;
                    case FRACTION -> HIGHEST_FRACTION;
                    case PERCENT -> HIGHEST_PERCENT;
                };
        String sentence = "taken as " + words(scale) + ", as it was asked";
        if (levels.high > highest) {
            throw impossible(sentence, levels);
        }
        return new Ordinates(scale, false, sentence);
    }

    private static String named(String unit) {
        return unit.isBlank()
                ? "nothing says what the ordinate is"
                : "the ordinate is named \"" + Labels.shown(unit) + "\"";
    }

    private static Ordinates absorbance(String label, Levels levels) throws Unreadable {
        if (levels.high > HIGHEST_ABSORBANCE) {
            if (levels.mayBePercent()) {
                return new Ordinates(
                        Scale.PERCENT,
                        false,
                        "taken as percent transmittance although labelled "
                                + label
                                + ": "
                                + highestTenth(levels)
                                + ", with the bands pointing down");
            }
            throw impossible("the ordinate is labelled " + label, levels);
        }
        String doubt =
                levels.highest <= 1.2 && levels.high > 0.8 && levels.bandsPointDown()
                        ? "; yet most points lie near the top, "
                                + Labels.number(levels.middle)
                                + ", as in transmittance"
                        : "";
        return new Ordinates(Scale.ABSORBANCE, false, "absorbance, labelled " + label + doubt);
    }

    private static Ordinates transmittance(String label, Levels levels) throws Unreadable {
        if (levels.high > HIGHEST_PERCENT) {
            throw impossible("the ordinate is labelled " + label, levels);
        }
        Scale scale = levels.high > HIGHEST_FRACTION ? Scale.PERCENT : Scale.FRACTION;
        boolean against = scale == Scale.FRACTION && label.contains("%");
        boolean above = scale == Scale.FRACTION && levels.high > 1.2;
        return new Ordinates(
                scale,
                false,
                words(scale)
                        + (against ? ", although labelled " : ", labelled ")
                        + label
                        + ": "
                        + highestTenth(levels)
                        + (above ? ", more light than came in" : ""));
    }

    // bands that point down, and a median near the top of what a clear sample lets through, both
    // speak for transmittance; where only one does, it is a close call
    private static Ordinates unlabelled(String label, Levels levels) throws Unreadable {
        if (levels.high > HIGHEST_PERCENT) {
            throw impossible(label, levels);
        }
        boolean percent = levels.high > HIGHEST_UNLABELLED_ABSORBANCE;
        boolean clear =
                levels.high >= 0.5 && levels.high <= 1.3 && levels.middle > 0.6 * levels.high;
        Scale scale = percent ? Scale.PERCENT : clear ? Scale.FRACTION : Scale.ABSORBANCE;
        boolean close = levels.bandsPointDown() != (scale != Scale.ABSORBANCE);
        return new Ordinates(
                scale,
                true,
                label
                        + "; it is taken as "
                        + words(scale)
                        + ": half of the points lie above "
                        + Labels.number(levels.middle)
                        + ", and "
                        + highestTenth(levels)
                        + (close ? "; it is a close call" : ""));
    }

    private static String highestTenth(Levels levels) {
        return "the middle of the highest tenth is " + Labels.number(levels.high);
    }

    private static String words(Scale scale) {
        return switch (scale) {
            case ABSORBANCE -> "absorbance";
            case FRACTION -> "transmittance as a fraction";
            case PERCENT -> "percent transmittance";
        };
    }

    private static Unreadable impossible(String label, Levels levels) {
        return new Unreadable(label + ", and " + highestTenth(levels), REMEDY);
    }

    static Unreadable singleBeam() {
        return new Unreadable(
                "a single beam has no reference in it", "export the ratio to the background");
    }

    static Unreadable interferogram() {
        return new Unreadable(
                "an interferogram is no spectrum yet", "transform it and export the spectrum");
    }
}

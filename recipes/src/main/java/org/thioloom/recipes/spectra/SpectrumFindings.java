package org.thioloom.recipes.spectra;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Overview;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.spectrumfile.SpectrumReading;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;
import org.thioloom.chem.spectrumfile.SpectrumReading.Refused;
import org.thioloom.chem.spectrumfile.SpectrumReading.Remark;
import org.thioloom.chem.verdict.Film;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.List;

/// What reading a file of spectra has to say.
public final class SpectrumFindings {
    private SpectrumFindings() {}

    /// All of it, in the order of the file; a refusal is one error. Pointers are `/spectra/0` and
    /// on, empty for the file itself.
    public static List<Finding> of(SpectrumReading reading) {
        return switch (reading) {
            case Refused(String sentence, String remedy) ->
                    List.of(Rule.SPECTRUM_REFUSED.at("", sentence, remedy));
            case Read read -> read.remarks().stream().map(SpectrumFindings::finding).toList();
        };
    }

    /// What a look at one spectrum finds.
    ///
    /// @param pointer where it stands
    /// @param said what reading it has found already
    static List<Finding> of(String pointer, Overview overview, List<Finding> said) {
        List<Finding> findings = new ArrayList<>();
        List<Window> dark = overview.saturated();
        boolean known = said.stream().anyMatch(f -> f.rule() == Rule.SPECTRUM_SATURATED);
        if (!dark.isEmpty() && !known) {
            findings.add(
                    Rule.SPECTRUM_SATURATED.at(
                            pointer,
                            "next to no light came through, A above %s, at %s%s; heights and areas"
                                            .formatted(
                                                    Absorbance.BLACK,
                                                    dark.getLast(),
                                                    others(dark.size() - 1))
                                    + " there are too small"));
        }
        findings.addAll(weather(pointer, overview.absorbance().spectrum()));
        return findings;
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " and at one other place";
            default -> " and at " + count + " other places";
        };
    }

    /// Water in the sample, and water vapour in the light.
    static List<Finding> weather(String pointer, Spectrum spectrum) {
        if (!(Film.of(spectrum) instanceof Found<Film>(Film film))) {
            return List.of();
        }
        return film.remarks().stream()
                .map(remark ->
                        (remark.kind() == org.thioloom.chem.verdict.Remark.Kind.WET
                                        ? Rule.SPECTRUM_WET
                                        : Rule.SPECTRUM_VAPOUR)
                                .at(pointer, remark.sentence()))
                .toList();
    }

    static boolean hasVapour(Spectrum spectrum) {
        return weather("", spectrum).stream().anyMatch(f -> f.rule() == Rule.SPECTRUM_VAPOUR);
    }

    private static Finding finding(Remark remark) {
        String pointer = remark.spectrum() == 0 ? "" : "/spectra/" + (remark.spectrum() - 1);
        return rule(remark.kind()).at(pointer, remark.sentence());
    }

    private static Rule rule(Kind kind) {
        return switch (kind) {
            case SCALE -> Rule.SPECTRUM_ORDINATE;
            case NO_UNIT -> Rule.SPECTRUM_UNIT_MISSING;
            case AXIS -> Rule.SPECTRUM_AXIS;
            case TECHNIQUE -> Rule.SPECTRUM_TECHNIQUE;
            case X_CHECK, Y_CHECK, POINTS, HEADER -> Rule.SPECTRUM_CONTRADICTS_ITSELF;
            case GAPS -> Rule.SPECTRUM_GAPS;
            case SATURATED -> Rule.SPECTRUM_SATURATED;
            case LEFT_OUT -> Rule.SPECTRUM_LEFT_OUT;
            case LAYOUT -> Rule.SPECTRUM_LAYOUT;
            case NAME -> Rule.SPECTRUM_MISNAMED;
            case PEAKS -> Rule.SPECTRUM_PEAKS_ONLY;
            case DAMAGED -> Rule.SPECTRUM_DAMAGED;
        };
    }
}

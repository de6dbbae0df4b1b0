package org.thioloom.chem.plot;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.stream.Collectors;

/// Spectra to be drawn: upon each other on one scale, or above each other, each to its own.
///
/// @param title what the picture shows, in one line; it is not drawn
/// @param traces the uppermost first; at least one, all of one ordinate
/// @param bands where something is expected
/// @param window what is shown, `[cm-1]`
/// @param cut what is left out of it, such as 1900 to 2400 cm-1; null for nothing
/// @param stacked above each other, each from its own lowest to its own highest point
public record SpectrumPlot(
        String title,
        List<Trace> traces,
        List<Band> bands,
        Window window,
        @Nullable Window cut,
        boolean stacked) {

    public SpectrumPlot {
        traces = List.copyOf(traces);
        bands = List.copyOf(bands);
        if (traces.isEmpty()
                || traces.stream().map(t -> t.spectrum().ordinate()).distinct().count() > 1) {
            throw new IllegalArgumentException("bug: " + traces.size() + " traces of some kinds");
        }
        if (cut != null && !(window.low() < cut.low() && cut.high() < window.high())) {
            throw new IllegalArgumentException("bug: " + cut + " is cut out of " + window);
        }
    }

    /// One spectrum, all of it.
    public static SpectrumPlot of(Spectrum spectrum) {
        Trace trace = new Trace(spectrum.title(), spectrum, Weight.SAMPLE, List.of());
        return new SpectrumPlot(
                spectrum.title(), List.of(trace), List.of(), Window.of(spectrum), null, false);
    }

    /// How heavy a line is.
    public enum Weight {
        /// What it is about.
        SAMPLE,
        /// What it is compared with.
        REFERENCE
    }

    /// One spectrum.
    ///
    /// @param label beside its line
    /// @param marks at some of its bands
    public record Trace(String label, Spectrum spectrum, Weight weight, List<Mark> marks) {
        public Trace {
            marks = List.copyOf(marks);
        }
    }

    /// What was found at a place of a trace.
    ///
    /// @param position `[cm-1]`
    /// @param label beside the sign, such as `911`; may be empty
    /// @param glyph its form
    /// @param word what it means, such as `absent`
    /// @param against whether that is not what was expected
    public record Mark(
            double position, String label, VerdictGlyph glyph, String word, boolean against) {}

    /// Where something is expected.
    ///
    /// @param name over the band, such as `C=C 911`
    /// @param window `[cm-1]`
    public record Band(String name, Window window) {}

    /// The picture.
    public Answer<Picture> draw(PlotSize size) {
        if (traces.stream().noneMatch(trace -> reaches(trace.spectrum()))) {
            return new Refused<>(
                    "none of the spectra has two points in " + window,
                    "choose a window within " + Window.of(traces.getFirst().spectrum()));
        }
        try {
            for (Trace trace : traces) {
                Lettering.check(trace.label(), "the name of a spectrum");
                for (Mark mark : trace.marks()) {
                    Lettering.check(mark.label() + mark.word(), "a mark");
                }
            }
            for (Band band : bands) {
                Lettering.check(band.name(), "the name of a band");
            }
        } catch (NotDrawable not) {
            return new Refused<>(not.sentence(), not.remedy());
        }
        return new Found<>(
                new Picture(new SpectrumDrawing(this, size).group(), 4, title, description()));
    }

    private boolean reaches(Spectrum spectrum) {
        return window.cut(spectrum, 2) instanceof Found<Spectrum> || overlaps(spectrum);
    }

    private boolean overlaps(Spectrum spectrum) {
        int inside = 0;
        for (int i = 0; i < spectrum.size(); i++) {
            inside += window.holds(spectrum.x(i)) ? 1 : 0;
        }
        return inside > 1;
    }

    boolean isTransmittance() {
        return traces.getFirst().spectrum().ordinate() == Ordinate.TRANSMITTANCE;
    }

    /// What it shows in words: every trace, every verdict.
    public String description() {
        String shown =
                (isTransmittance() ? "Transmittance" : "Absorbance")
                        + " over wavenumber, "
                        + window
                        + ". ";
        return shown
                + traces.stream().map(SpectrumPlot::words).collect(Collectors.joining("; "))
                + ".";
    }

    private static String words(Trace trace) {
        return trace.label()
                + trace.marks().stream()
                        .map(mark ->
                                "%s cm-1%s %s%s"
                                        .formatted(
                                                RoundNumbers.text(mark.position(), 0),
                                                mark.label().isEmpty()
                                                        ? ""
                                                        : " (" + mark.label() + ")",
                                                mark.word(),
                                                mark.against() ? ", against expectation" : ""))
                        .collect(Collectors.joining("; ", trace.marks().isEmpty() ? "" : ": ", ""));
    }
}

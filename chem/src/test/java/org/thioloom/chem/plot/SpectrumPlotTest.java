package org.thioloom.chem.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark.Fill;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.plot.SpectrumPlot.Band;
import org.thioloom.chem.plot.SpectrumPlot.Mark;
import org.thioloom.chem.plot.SpectrumPlot.Trace;
import org.thioloom.chem.plot.SpectrumPlot.Weight;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Plots of spectra: what they say, how large they are, that nothing hides anything.
class SpectrumPlotTest {
    private static final Window WHOLE = new Window(600, 4000);

    private static Spectrum film(double vinyl) {
        return Sample.of(
                Sample.axis(600, 2, 1701),
                x ->
                        0.02
                                + Sample.gauss(x, 1, 1100, 40)
                                + Sample.gauss(x, 0.6, 2900, 60)
                                + Sample.gauss(x, vinyl, 911, 12)
                                + Sample.gauss(x, vinyl / 2, 994, 12));
    }

    private static Mark mark(double position, VerdictGlyph glyph, String word, boolean against) {
        return new Mark(position, "", glyph, word, against);
    }

    private static SpectrumPlot steps() {
        return new SpectrumPlot(
                "batch 7",
                List.of(
                        new Trace(
                                "mixture",
                                film(0.3),
                                Weight.SAMPLE,
                                List.of(mark(911, VerdictGlyph.PRESENT, "present", false))),
                        new Trace(
                                "cured",
                                film(0),
                                Weight.SAMPLE,
                                List.of(
                                        mark(911, VerdictGlyph.ABSENT, "absent", false),
                                        mark(994, VerdictGlyph.INCONCLUSIVE, "inconclusive", false),
                                        mark(2900, VerdictGlyph.SHIFTED, "shifted", true)))),
                List.of(
                        new Band("=CH₂ wag 911", new Window(905, 916)),
                        new Band("trans-wag 994", new Window(985, 998))),
                WHOLE,
                null,
                true);
    }

    @Test
    void everyVerdictIsAlsoSaidInWords() {
        String words = Sample.found(steps().draw(PlotSize.PAGE)).description();
        assertEquals(
                "Absorbance over wavenumber, 600 to 4000 cm-1. mixture: 911 cm-1 present; cured: 911"
                        + " cm-1 absent; 994 cm-1 inconclusive; 2900 cm-1 shifted, against"
                        + " expectation.",
                words);
        assertTrue(Sample.found(steps().draw(PlotSize.PAGE)).svg().contains(words));
    }

    @ParameterizedTest(name = "{0} mm are {1} px")
    @CsvSource({"85, 322", "170, 643", "60, 227", "600, 2268"})
    void isAsWideAsItWasAskedToBe(double millimetres, double pixels) {
        Picture picture = Sample.found(steps().draw(PlotSize.ofMillimetres(millimetres)));
        assertEquals(pixels, picture.width());
        assertThrows(IllegalArgumentException.class, () -> PlotSize.ofMillimetres(10));
    }

    @Test
    void theSamePlotGivesTheSameBytes() {
        Picture one = Sample.found(steps().draw(PlotSize.COLUMN));
        Picture other = Sample.found(steps().draw(PlotSize.COLUMN));
        assertEquals(one.svg(), other.svg());
        assertArrayEquals(one.png(1), other.png(1));
        assertArrayEquals(one.pdf(), other.pdf());
    }

    @Test
    void verdictsDifferInFormWithoutColour() {
        Set<String> forms = new HashSet<>();
        for (VerdictGlyph glyph : VerdictGlyph.values()) {
            StringBuilder form = new StringBuilder();
            glyph.draw(0, 0, 5, false)
                    .forEach(mark -> {
                        if (mark instanceof Fill(var outline, Colour colour)) {
                            form.append(colour.lightness() > 50 ? "open" : "full")
                                    .append(outline.box());
                        } else {
                            form.append(mark.box());
                        }
                    });
            assertTrue(forms.add(form.toString()), glyph.name());
            assertEquals(glyph.draw(0, 0, 5, false).size() + 1, glyph.draw(0, 0, 5, true).size());
        }
    }

    @Test
    void linesDifferInGreyByTheirDashes() {
        Set<List<Double>> dashes = new HashSet<>();
        for (int i = 0; i < Ink.count(); i++) {
            assertTrue(dashes.add(Ink.of(i).dashes()), "ink " + i);
            assertTrue(Ink.of(i).colour().lightness() < 75, "ink " + i);
        }
    }

    @Test
    void aDashedLineIsAsLongAsItsDashesSay() {
        Ink dashed = new Ink(Colour.INK, List.of(3.0, 2.0));
        org.thioloom.chem.drawing.Mark line =
                dashed.line(List.of(new double[] {0, 0, 4, 0, 10, 0}), 1);
        assertTrue(line instanceof org.thioloom.chem.drawing.Mark.Line);
        double drawn = 0;
        if (line instanceof org.thioloom.chem.drawing.Mark.Line(var outline, double _, Colour _)) {
            for (double[] part : outline.polylines()) {
                drawn += part[part.length - 2] - part[0];
            }
        }
        assertEquals(6, drawn, 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noSignHidesAnotherOrItsCurve(long seed) {
        RandomGenerator random = Sample.seeded(seed);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double position = 700 + 550 * i + random.nextDouble(0, 200);
            VerdictGlyph glyph = List.of(VerdictGlyph.values()).get(random.nextInt(4));
            marks.add(new Mark(position, "C=C", glyph, "word", random.nextBoolean()));
        }
        Trace trace = new Trace("film", film(0.3), Weight.SAMPLE, marks);
        WavenumberAxis axis = new WavenumberAxis(WHOLE, 40, 620, null);
        Frame frame = new Frame(axis, 0, 300, new Text(PlotSize.PAGE.letters()));
        List<double[]> curve = Curve.of(trace.spectrum(), axis, y -> 290 - 200 * y);
        List<Box> taken = new ArrayList<>();
        var glyphs = new Glyphs(frame, new Text(PlotSize.PAGE.letters()), taken, curve);
        assertFalse(glyphs.of(trace, curve, 0).isEmpty());
        assertEquals(6, taken.size());
        for (int i = 0; i < 6; i++) {
            assertFalse(Curve.crosses(curve, taken.get(i)), "seed " + seed);
            for (int j = 0; j < i; j++) {
                assertFalse(taken.get(i).overlaps(taken.get(j)), "seed " + seed);
            }
        }
    }

    @Test
    void transmittanceIsSaidToBe() {
        Spectrum light = Sample.transmittance(0.9, 0.5, 0.9, 0.95);
        SpectrumPlot plot = SpectrumPlot.of(light);
        assertTrue(plot.isTransmittance());
        assertTrue(
                Sample.found(plot.draw(PlotSize.COLUMN)).description().startsWith("Transmittance"));
    }

    @Test
    void tracesOfTwoKindsAreABugOfTheCaller() {
        Trace one = new Trace("a", film(0), Weight.SAMPLE, List.of());
        Trace other = new Trace("b", Sample.transmittance(1, 0.9, 1), Weight.SAMPLE, List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> new SpectrumPlot("", List.of(one, other), List.of(), WHOLE, null, true));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        SpectrumPlot away =
                new SpectrumPlot(
                        "film",
                        List.of(new Trace("film", film(0), Weight.SAMPLE, List.of())),
                        List.of(),
                        new Window(5000, 6000),
                        null,
                        false);
        Sample.assertRefused("none of the spectra has two points in", away.draw(PlotSize.PAGE));
        SpectrumPlot foreign =
                new SpectrumPlot(
                        "film",
                        List.of(new Trace("薄膜", film(0), Weight.SAMPLE, List.of())),
                        List.of(),
                        WHOLE,
                        null,
                        false);
        Sample.assertRefused(
                "in the name of a spectrum cannot be drawn", foreign.draw(PlotSize.PAGE));
    }

    @Test
    void aFlatTraceAndOneThatIsNotThereAreDrawnToo() {
        Spectrum flat = Sample.of(Sample.axis(600, 2, 1701), x -> 0);
        Spectrum elsewhere = Sample.of(Sample.axis(5000, 2, 100), x -> x);
        SpectrumPlot plot =
                new SpectrumPlot(
                        "film",
                        List.of(
                                new Trace("flat", flat, Weight.SAMPLE, List.of()),
                                new Trace(
                                        "elsewhere",
                                        elsewhere,
                                        Weight.REFERENCE,
                                        List.of(mark(911, VerdictGlyph.ABSENT, "absent", false)))),
                        List.of(),
                        WHOLE,
                        new Window(1900, 2400),
                        true);
        assertFalse(Sample.found(plot.draw(PlotSize.COLUMN)).svg().contains("NaN"));
    }
}

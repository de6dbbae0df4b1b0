package org.thioloom.chem.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.bandfit.BandFit;
import org.thioloom.chem.bandfit.BandModel;
import org.thioloom.chem.bandfit.BandModel.Guess;
import org.thioloom.chem.bandfit.BandShape;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.bandfit.Limits;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.OptionalDouble;

/// A fit as a picture.
class FitPlotTest {

    private static FitPlot plot() {
        BandModel two =
                BandModel.of(
                        BandShape.GAUSSIAN,
                        new Guess("left, broad", Limits.about(1060, 15), new Limits(8, 16, 60)),
                        new Guess("right", Limits.about(1130, 15), new Limits(8, 24, 60)));
        BandFit fit = Sample.found(BandFit.of(Sample.twoBands(), new Window(1000, 1200), two));
        return new FitPlot("two bands", fit, List.of("share 0.5"));
    }

    @ParameterizedTest(name = "{0} with u = {1} is {2}")
    @CsvSource({
        "1083.2637, 0.29, 1083.26 ± 0.29",
        "14.9, 0.881, 14.90 ± 0.88",
        "27.4804, 1.2, 27.5 ± 1.2",
        "1083, 14, 1083 ± 14",
        "-0.0301, 0.0049, −0.0301 ± 0.0049",
        "5.5, 0, 5.500 (at a limit)"
    })
    void aNumberHasTwoDigitsOfItsError(double value, double error, String told) {
        OptionalDouble u = error > 0 ? OptionalDouble.of(error) : OptionalDouble.empty();
        assertEquals(told, FitPlot.told(new Estimate(value, u)));
    }

    @Test
    void theTableIsSaidInWordsToo() {
        String words = Sample.found(plot().draw(PlotSize.PAGE)).description();
        assertTrue(
                words.startsWith("two bands, bands fitted in 1000 to 1200 cm-1: left, broad at 10"),
                words);
        assertTrue(words.endsWith(". share 0.5"), words);
    }

    @ParameterizedTest
    @CsvSource({"85, 322", "170, 643"})
    void isAsWideAsItWasAskedToBeAndTheSameTwice(double millimetres, double pixels) {
        Picture once = Sample.found(plot().draw(PlotSize.ofMillimetres(millimetres)));
        assertEquals(pixels, once.width(), 1.5);
        String svg = once.svg();
        assertEquals(svg, Sample.found(plot().draw(PlotSize.ofMillimetres(millimetres))).svg());
        assertFalse(svg.contains("NaN"));
    }

    @Test
    void severalStandUnderEachOther() {
        Picture one = Sample.found(plot().draw(PlotSize.COLUMN));
        Picture two = Sample.found(FitPlot.draw(List.of(plot(), plot()), PlotSize.COLUMN));
        assertTrue(two.height() > 1.9 * one.height());
        assertEquals(one.width(), two.width());
    }
}

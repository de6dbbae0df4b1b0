package org.thioloom.chem.bandfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.bandfit.BandFit.Range;
import org.thioloom.chem.bandfit.BandModel.Guess;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.OptionalDouble;

/// Whether the lowest minimum is found, and how far the data let a share move.
class BandSearchTest {
    private static final Window WINDOW = new Window(1000, 1200);
    private static final double[] AXIS = Sample.axis(1000, 0.8, 251);

    private static Guess guess(String name, double low, double start, double high) {
        return new Guess(name, new Limits(low, start, high), new Limits(8, 25, 60));
    }

    private static BandModel four(double free, double lithium) {
        return BandModel.of(
                BandShape.GAUSSIAN,
                guess("high", 1133, 1143, 1153),
                guess("free", 1088, free, 1125),
                guess("lithium", 1069, lithium, 1097),
                guess("low", 1050, 1062, 1075));
    }

    /// Four overlapping bands, two of them half a width apart.
    private static Spectrum crowded(double sigma, long seed) {
        Spectrum clean =
                Sample.of(
                        AXIS,
                        x ->
                                0.04
                                        + 4 * new Profile(1142.8, 25.1, 0).at(x)
                                        + 6.06 * new Profile(1117, 32, 0).at(x)
                                        + 16 * new Profile(1088.9, 28, 0).at(x)
                                        + 3 * new Profile(1067.5, 13.8, 0).at(x));
        return Sample.noisy(clean, sigma, Sample.seeded(seed));
    }

    private static BandFit fit(Spectrum spectrum, BandSearch search) {
        return Sample.found(BandFit.of(spectrum, WINDOW, four(1105, 1083), search));
    }

    @Test
    void goingDownFromEveryStartNeverEndsHigherAndOftenLower() {
        BandSearch all = new BandSearch(List.of(four(1117, 1089)), 7, true);
        int lower = 0;
        for (long seed = 0; seed < 12; seed++) {
            Spectrum spectrum = crowded(7e-4, seed);
            double usual = fit(spectrum, BandSearch.USUAL).curve().residualSumOfSquares();
            double thorough = fit(spectrum, all).curve().residualSumOfSquares();
            assertTrue(thorough <= usual * (1 + 1e-9), "seed " + seed);
            lower += thorough < usual * (1 - 1e-3) ? 1 : 0;
        }
        assertTrue(lower > 0, "the easy search found all of them");
    }

    @Test
    void otherMinimaThatTheDataAllowWidenTheErrors() {
        BandSearch all = new BandSearch(List.of(four(1117, 1089)), 7, true);
        int ambiguous = 0;
        for (long seed = 0; seed < 12; seed++) {
            BandFit fit = fit(crowded(2.5e-3, seed), all);
            if (fit.rivals() > 0) {
                ambiguous++;
                double told = fit.share(2, 1).orElseThrow().standardError().orElseThrow();
                int first = 6;
                int second = 3;
                double alone =
                        Math.sqrt(
                                FitErrors.Share.of(fit.curve(), first, second)
                                        .variance(fit.curve(), first, second));
                assertTrue(told > 1.05 * alone, "seed " + seed);
            }
        }
        assertTrue(ambiguous > 0);
    }

    @Test
    void theRangeOfAShareHoldsItAndErrorsFollowIt() {
        BandFit fit = fit(crowded(1.5e-3, 3), new BandSearch(List.of(four(1117, 1089)), 0, true));
        Estimate share = fit.share(2, 1).orElseThrow();
        Range range = fit.range(2, 1).orElseThrow();
        assertTrue(range.low() < share.value() && share.value() < range.high());
        BandFit followed = fit.following(2, 1, range);
        double reach = Math.max(share.value() - range.low(), range.high() - share.value()) / 3;
        double error = followed.share(2, 1).orElseThrow().standardError().orElseThrow();
        assertTrue(error >= reach * (1 - 1e-9), error + " of " + reach);
        for (int band = 0; band < 4; band++) {
            double before = fit.bands().get(band).area().standardError().orElseThrow();
            double after = followed.bands().get(band).area().standardError().orElseThrow();
            assertTrue(after >= before * (1 - 1e-12), "band " + band);
            assertEquals(
                    fit.bands().get(band).centre().value(),
                    followed.bands().get(band).centre().value());
        }
    }

    @Test
    void aShareWithoutAnErrorHasNoRange() {
        BandModel fixed =
                BandModel.of(
                        BandShape.GAUSSIAN,
                        guess("there", 1080, 1089, 1097),
                        new Guess("absent", Limits.about(1180, 2), new Limits(10, 12, 14)));
        Spectrum one =
                Sample.of(
                        AXIS,
                        x -> 10 * new Profile(1089, 30, 0).at(x) - Sample.gauss(x, 0.02, 1180, 12));
        BandFit fit = Sample.found(BandFit.of(one, WINDOW, fixed));
        assertTrue(fit.range(0, 1).isEmpty());
    }

    @Test
    void theCriterionAloneIsThatOfTheFit() {
        Spectrum spectrum = crowded(1e-3, 5);
        BandSearch one = BandSearch.NONE;
        double fitted = fit(spectrum, one).curve().informationCriterion().orElseThrow();
        double alone = BandFit.criterion(spectrum, WINDOW, four(1105, 1083), one).orElseThrow();
        assertEquals(fitted, alone, 1e-3);
        assertEquals(
                OptionalDouble.empty(),
                BandFit.criterion(spectrum, new Window(900, 1200), four(1105, 1083), one));
    }

    @Test
    void knowingTheNoiseWidensErrorsAndMovesNothing() {
        BandFit before = fit(crowded(1e-3, 6), BandSearch.USUAL);
        double scatter = before.curve().residualDeviation();
        BandFit after = Sample.found(before.knowing(new Noise(scatter / 4, 2 * scatter, 8, 200)));
        assertEquals(
                before.bands().get(1).area().value(), after.bands().get(1).area().value(), 1e-9);
        double factor =
                after.bands().get(1).area().standardError().orElseThrow()
                        / before.bands().get(1).area().standardError().orElseThrow();
        assertTrue(factor > 1.99, "factor " + factor);
    }

    @Test
    void aSeriesOfOneIsABugOfTheCaller() {
        BandFit one = fit(crowded(1e-3, 7), BandSearch.USUAL);
        assertThrows(IllegalArgumentException.class, () -> SeriesFit.of(List.of(one), List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new BandSearch(List.of(), 41, true));
    }
}

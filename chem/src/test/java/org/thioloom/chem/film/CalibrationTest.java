package org.thioloom.chem.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.film.Discs.between;
import static org.thioloom.chem.film.Discs.calibration;
import static org.thioloom.chem.film.Discs.found;
import static org.thioloom.chem.film.Discs.points;
import static org.thioloom.chem.film.Discs.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.film.Calibration.Model;
import org.thioloom.chem.film.Calibration.Settings;
import org.thioloom.chem.film.Calibration.Weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

class CalibrationTest {
    @Test
    void theReferenceLineComesOut() {
        Calibration calibration = reference();
        assertEquals(-18.466415868672975, calibration.intercept(), 1e-12, "statsmodels 0.15.0");
        assertEquals(13.55704514363885, calibration.slope(), 1e-13, "statsmodels 0.15.0");
        assertEquals(2.2017269265711183, calibration.scatter().orElseThrow(), 1e-12);
        assertEquals(1.8685466851137476, calibration.interceptUncertainty().orElseThrow(), 1e-12);
        assertEquals(0.11516480143206637, calibration.slopeUncertainty().orElseThrow(), 1e-13);
        assertEquals(0.9995672145066017, calibration.explained().orElseThrow(), 1e-14);
        assertEquals(6, calibration.freedom());
        assertEquals(2.44691185, calibration.quantile(), 5e-9, "facts: network-cure, 4");
        assertFalse(calibration.isThin());
        InterceptTest test = calibration.interceptTest().orElseThrow();
        assertEquals(97.66912960203854, test.f(), 1e-9, "statsmodels 0.15.0");
        assertEquals(6.19461e-5, test.p(), 5e-11, "facts: network-cure, 4");
        assertEquals(22.326415725383132, test.withIntercept().orElseThrow(), 1e-10);
        assertEquals(39.52197502314208, test.throughOrigin().orElseThrow(), 1e-10);
        Calibration.DeadVolume dead = calibration.deadVolume().orElseThrow();
        assertEquals(1.36212690, dead.volume(), 5e-9, "facts: network-cure, 4");
        between(1.0444810222454, 1.6681989933191754, dead.interval(), "scipy 1.17.1 brentq");
    }

    @ParameterizedTest(name = "{0}, {1}: a = {2}, b = {3}, s = {6}   ({8})")
    @CsvSource(
            textBlock =
                    """
                    # model,        weights,                  a,                  b,                  se a,               se b,                s,                   R2,              source
                      WITH_INTERCEPT, INVERSE_SQUARE_OF_VOLUME, -18.14015766051508, 13.533233092473262, 1.9047379413850554, 0.17983886693914694, 0.22183931911409585, 0.9989415865866, statsmodels 0.15.0 WLS
                      THROUGH_ORIGIN, EQUAL,                    0,                  12.52236467236467,  0,                  0.18463327637818128, 8.473038111998244,   ,                statsmodels 0.15.0 OLS
                      THROUGH_ORIGIN, INVERSE_SQUARE_OF_VOLUME, 0,                  11.991968644781139, 0,                  0.2915142524783067,  0.824526818959752,   ,                statsmodels 0.15.0 WLS
                    """)
    void otherLinesComeOut(
            Model model,
            Weighting weighting,
            double a,
            double b,
            double ua,
            double ub,
            double s,
            Double r2,
            String source) {
        Calibration calibration = calibration(model, weighting);
        assertEquals(a, calibration.intercept(), 1e-11, source);
        assertEquals(b, calibration.slope(), 1e-11, source);
        assertEquals(ua, calibration.interceptUncertainty().orElseThrow(), 1e-11, source);
        assertEquals(ub, calibration.slopeUncertainty().orElseThrow(), 1e-11, source);
        assertEquals(s, calibration.scatter().orElseThrow(), 1e-11, source);
        if (model == Model.WITH_INTERCEPT) {
            assertEquals(r2, calibration.explained().orElseThrow(), 1e-12, source);
        } else {
            assertEquals(OptionalDouble.empty(), calibration.explained(), source);
            assertTrue(calibration.deadVolume().isEmpty(), source);
        }
    }

    @Test
    void theInterceptIsTestedWithWeightsToo() {
        InterceptTest test =
                calibration(Model.THROUGH_ORIGIN, Weighting.INVERSE_SQUARE_OF_VOLUME)
                        .interceptTest()
                        .orElseThrow();
        assertEquals(90.70091097152147, test.f(), 1e-9, "statsmodels 0.15.0");
        assertEquals(7.6451390878881e-05, test.p(), 1e-14, "scipy 1.17.1 f.sf");
        assertEquals(-14.394287730734735, test.withIntercept().orElseThrow(), 1e-10);
        assertEquals(2.2446190995185824, test.throughOrigin().orElseThrow(), 1e-10);
    }

    @ParameterizedTest(name = "{0}, {1} at {2} uL: {3} um, mean {4} to {5}, next {6} to {7}")
    @CsvSource(
            textBlock =
                    """
                    # model,        weights,                  uL, um,                 mean,               mean,               next,               next,               source
                      WITH_INTERCEPT, EQUAL,                    10, 117.104035568,      114.776001050,      119.432070086,      111.235120409,      122.972950727,      statsmodels 0.15.0
                      WITH_INTERCEPT, EQUAL,                    20, 252.674487004,      250.262683610,      255.086290398,      246.771842170,      258.577131838,      statsmodels 0.15.0
                      THROUGH_ORIGIN, EQUAL,                    10, 125.223646724,      120.857763494,      129.589529953,      104.717933948,      145.729359500,      statsmodels 0.15.0
                      THROUGH_ORIGIN, EQUAL,                    20, 250.447293447,      241.715526988,      259.179059907,      228.591697698,      272.302889197,      statsmodels 0.15.0
                      WITH_INTERCEPT, INVERSE_SQUARE_OF_VOLUME, 10, 117.19217326421753, 115.14906930073414, 119.23527722770092, 111.39219346022048, 122.99215306821458, statsmodels 0.15.0 covariance
                      WITH_INTERCEPT, INVERSE_SQUARE_OF_VOLUME, 20, 252.52450418895015, 247.48913357899315, 257.5598747989072,  240.55717679874698, 264.4918315791533,  statsmodels 0.15.0 covariance
                      THROUGH_ORIGIN, INVERSE_SQUARE_OF_VOLUME, 10, 119.91968644781139, 113.02646973685992, 126.81290315876285, 99.24003631495701,  140.59933658066575, statsmodels 0.15.0 covariance
                      THROUGH_ORIGIN, INVERSE_SQUARE_OF_VOLUME, 20, 239.83937289562277, 226.05293947171985, 253.6258063157227,  198.48007262991402, 281.1986731613315,  statsmodels 0.15.0 covariance
                    """)
    void bandsStandWhereTheyShould(
            Model model,
            Weighting weighting,
            double volume,
            double thickness,
            double meanLow,
            double meanHigh,
            double nextLow,
            double nextHigh,
            String source) {
        Prediction prediction = found(calibration(model, weighting).thicknessAt(volume));
        assertEquals(thickness, prediction.thickness(), 1e-9 * thickness, source);
        between(meanLow, meanHigh, prediction.mean(), source);
        between(nextLow, nextHigh, prediction.next(), source);
        assertFalse(prediction.extrapolated());
    }

    @ParameterizedTest(name = "{0}, {1}: {2} um from {3} uL, {4} to {5}; discs from {6} to {7}")
    @CsvSource(
            textBlock =
                    """
                    # model,        weights,                  um,    uL,                 c = 0,              c = 0,              c = 1,              c = 1,              source
                      WITH_INTERCEPT, EQUAL,                    120,   10.213613246957673, 10.042397047495385, 10.380907751166985, 9.779640475701884,  10.643664322960486, scipy 1.17.1 brentq
                      WITH_INTERCEPT, EQUAL,                    356.8, 27.680546305826315, 27.382736143918574, 27.98953489339012,  27.186097411483612, 28.186173625825077, scipy 1.17.1 brentq
                      THROUGH_ORIGIN, EQUAL,                    120,   9.582854607710422,  9.260007351146022,  9.92902702572837,   7.95898882087036,   11.230045556004033, scipy 1.17.1 brentq
                      THROUGH_ORIGIN, EQUAL,                    356.8, 28.493021033592324, 27.533088524074174, 29.52230702316569,  26.64294214777523,  30.41245339946464,  scipy 1.17.1 brentq
                      WITH_INTERCEPT, INVERSE_SQUARE_OF_VOLUME, 120,   10.207476418723925, 10.056311098913955, 10.360073691842974, 9.787079508574559,  10.662239613431488, scipy 1.17.1 brentq
                      WITH_INTERCEPT, INVERSE_SQUARE_OF_VOLUME, 356.8, 27.705142969054783, 27.114010597243926, 28.334747227536727, 26.4982477308734,   29.03995628020663,  scipy 1.17.1 brentq
                      THROUGH_ORIGIN, INVERSE_SQUARE_OF_VOLUME, 120,   10.006697278367515, 9.462759467762247,  10.616982046716608, 8.534890911889377,  12.091894003258655, scipy 1.17.1 brentq
                      THROUGH_ORIGIN, INVERSE_SQUARE_OF_VOLUME, 356.8, 29.753246574346083, 28.135938150813075, 31.567826618904054, 25.377075644684417, 35.9532315030224,   scipy 1.17.1 brentq
                    """)
    void theVolumeForAFilmIsTheRootOfItsBand(
            Model model,
            Weighting weighting,
            double target,
            double volume,
            double low,
            double high,
            double discLow,
            double discHigh,
            String source) {
        Calibration calibration = calibration(model, weighting);
        Regulation regulation = found(calibration.volumeFor(target));
        assertEquals(volume, regulation.volume(), 1e-11 * volume, source);
        between(low, high, regulation.interval(), source);
        between(discLow, discHigh, found(calibration.volumesBehind(target, 1)), source);
        assertEquals(volume > 27, regulation.extrapolated());
    }

    @Test
    void theMeanOfThreeDiscsComesFromANarrowerRange() {
        between(
                9.926503870544279,
                10.496800928118091,
                found(reference().volumesBehind(120, 3)),
                "scipy 1.17.1 brentq");
        assertThrows(IllegalArgumentException.class, () -> reference().volumesBehind(120, 0));
    }

    @Test
    void theNextDiscHasAChance() {
        Regulation regulation = found(reference().volumeFor(120));
        assertEquals(2.3930079229740726, regulation.spread().orElseThrow(), 1e-12, "statsmodels");
        assertEquals(0.5647022932566712, regulation.chanceWithin(2).orElseThrow(), 1e-10, "scipy");
        assertEquals(0.9183363072316779, regulation.chanceWithin(5).orElseThrow(), 1e-10, "scipy");
        assertEquals(0.9941790107556998, regulation.chanceWithin(10).orElseThrow(), 1e-10, "scipy");
        assertEquals(OptionalDouble.empty(), regulation.chanceWithin(0));
        assertEquals(OptionalDouble.empty(), regulation.chanceWithin(Double.NaN));
        double g = Fieller.strength(reference().line(), reference().quantile());
        assertEquals(4.320620188283294e-4, g, 1e-15, "scipy 1.17.1; facts: network-cure, 4");
        between(
                120 - 2.3930079229740726 * reference().quantile(),
                120 + 2.3930079229740726 * reference().quantile(),
                regulation.next(),
                "the band about the target");
    }

    /// Certified to fifteen digits by NIST, Statistical Reference Datasets, Norris.
    @Test
    void theCertifiedLineOfNistComesOut() {
        Calibration norris =
                found(
                        Calibration.of(
                                points(
                                        0.2, 0.1, 337.4, 338.8, 118.2, 118.1, 884.6, 888.0, 10.1,
                                        9.2, 226.5, 228.1, 666.3, 668.5, 996.3, 998.5, 448.6, 449.1,
                                        777.0, 778.9, 558.2, 559.2, 0.4, 0.3, 0.6, 0.1, 775.5,
                                        778.1, 666.9, 668.8, 338.0, 339.3, 447.5, 448.9, 11.6, 10.8,
                                        556.0, 557.7, 228.1, 228.3, 995.8, 998.0, 887.6, 888.8,
                                        120.2, 119.6, 0.3, 0.3, 0.3, 0.6, 556.8, 557.6, 339.1,
                                        339.3, 887.2, 888.0, 999.0, 998.5, 779.0, 778.9, 11.1, 10.2,
                                        118.3, 117.6, 229.2, 228.9, 669.1, 668.4, 448.9, 449.2, 0.5,
                                        0.2)));
        assertEquals(-0.262323073774029, norris.intercept(), 1e-12);
        assertEquals(1.00211681802045, norris.slope(), 1e-14);
        assertEquals(0.232818234301152, norris.interceptUncertainty().orElseThrow(), 1e-13);
        assertEquals(0.429796848199937e-3, norris.slopeUncertainty().orElseThrow(), 1e-16);
        assertEquals(0.884796396144373, norris.scatter().orElseThrow(), 1e-13);
        assertEquals(0.999993745883712, norris.explained().orElseThrow(), 1e-14);
    }

    /// NIST, NoInt1.
    @Test
    void theCertifiedLineThroughTheOriginComesOut() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            points.add(new Point(60 + i, 130 + i));
        }
        Calibration line =
                found(
                        Calibration.of(
                                points, new Settings(Model.THROUGH_ORIGIN, Weighting.EQUAL, 0.95)));
        assertEquals(2.07438016528926, line.slope(), 1e-13);
        assertEquals(0.165289256198347e-1, line.slopeUncertainty().orElseThrow(), 1e-15);
        assertEquals(3.56753034006338, line.scatter().orElseThrow(), 1e-12);
    }
}

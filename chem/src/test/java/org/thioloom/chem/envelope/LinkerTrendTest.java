package org.thioloom.chem.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.envelope.LinkerTrend.Point;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.spectrum.Sample;

import java.util.List;
import java.util.stream.Stream;

/// Table 1 of the paper, what runs through it, and what it foretells.
class LinkerTrendTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    # membrane,  EO : Li, apparent fraction, oxygens per Li, source
                      ANP-C-5.0K, 222.72, 0.1872, 41.69, gao2024 Table 1 and hand sum
                      ANP-C-3.4K, 150.08, 0.3229, 48.46, gao2024 Table 1 and hand sum
                      ANP-C-2.0K,  86.52, 0.4723, 40.86, gao2024 Table 1 and hand sum
                      ANP-C-1.5K,  63.82, 0.6543, 41.76, gao2024 Table 1 and hand sum
                      ANP-C-1.0K,  41.12, 0.7253, 29.82, gao2024 Table 1 and hand sum
                    """)
    void theFractionFollowsFromThePublishedAreas(
            String membrane, double eoPerLi, double fraction, double oxygens, String source) {
        PublishedEnvelope row =
                PublishedEnvelope.all().stream()
                        .filter(r -> r.membrane().equals(membrane))
                        .findFirst()
                        .orElseThrow();
        assertEquals(fraction, row.fraction(), 5e-5, source);
        assertEquals(oxygens, row.fraction() * row.eoPerLi(), 0.01, source);
        assertEquals(eoPerLi, row.eoPerLi());
        // the Mn of the name, less ends of C2H6S2, over C2H4O, two linkers a node
        double mn = 1000 * Double.parseDouble(membrane.substring(6, 9));
        assertEquals(eoPerLi, 2 * (mn - 94.19) / 44.053, 0.005, source);
    }

    @Test
    void everyRowOfTheTablesNamesItsSourceAndStandsWithinTheLimits() {
        for (PublishedEnvelope row : PublishedEnvelope.all()) {
            assertTrue(References.find(row.source()).isPresent(), row.source());
            for (EtherBand band : EtherBand.values()) {
                assertTrue(References.find(band.source()).isPresent(), band.source());
                assertTrue(row.centre(band) - 3 > band.lowest(), row.membrane() + " " + band);
                assertTrue(row.centre(band) + 3 < band.highest(), row.membrane() + " " + band);
            }
        }
    }

    @Test
    void nobodyChangedANumberOfThePaperByAccident() {
        List<PublishedEnvelope> rows = PublishedEnvelope.all();
        double areas = rows.stream().mapToDouble(r -> r.freeArea() + r.lithiumArea()).sum();
        assertEquals(
                16.11 + 15.75 + 14.28 + 7.94 + 6.06 + 3.71 + 7.51 + 12.78 + 15.03 + 16,
                areas,
                1e-9);
        double centres =
                rows.stream()
                        .flatMap(r -> Stream.of(EtherBand.values()).map(r::centre))
                        .mapToDouble(c -> c)
                        .sum();
        assertEquals(5716.1 + 5544.0 + 5418.4 + 5314.8, centres, 1e-9);
        assertEquals(5, rows.size());
    }

    @ParameterizedTest(name = "{0} g/mol: EO : Li = {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # Mn, EO : Li, source
                    5000, 222.72, table1.tsv
                    3400, 150.08, table1.tsv
                    2000, 86.52,  table1.tsv
                    1500, 63.82,  table1.tsv
                    1000, 41.12,  table1.tsv
                    2800, 122.84, 'by hand: 2 (2800 - 94.19)/44.053'
                    """)
    void aLinkerHasItsEthersPerLithium(double molarMass, double eoPerLi, String source) {
        assertEquals(eoPerLi, PublishedEnvelope.eoPerLi(molarMass), 0.005, source);
    }

    @Test
    void theTrendIsTheLeastSquaresOfFiveMembranes() {
        LinkerTrend trend = LinkerTrend.published();
        assertEquals(57.64472493, trend.rate(), 1e-7, "scipy 1.17.1 curve_fit");
        assertEquals(0.1451518437790135, trend.scatter(), 1e-9, "numpy 2.4.6");
        assertEquals(1098.80505196, trend.free().intercept(), 1e-7, "numpy 2.4.6 polyfit");
        assertEquals(797.05531281, trend.free().slope(), 1e-6, "numpy 2.4.6 polyfit");
        assertEquals(2.5710411267523727, trend.free().deviation(), 1e-9, "numpy 2.4.6");
        assertEquals(1077.02368155, trend.lithium().intercept(), 1e-7, "numpy 2.4.6 polyfit");
        assertEquals(530.81356341, trend.lithium().slope(), 1e-6, "numpy 2.4.6 polyfit");
        assertEquals(1.3207630586632182, trend.lithium().deviation(), 1e-9, "numpy 2.4.6");
    }

    @ParameterizedTest(name = "EO : Li = {0}")
    @CsvSource(
            textBlock =
                    """
                    # EO:Li, f, low, high, free, low, high, lithium, low, high, beyond, source
                      60,    0.6173924220, 0.4608952915, 0.7755163646, 1112.089307, 1102.874103, 1121.304512, 1085.870574, 1081.136655, 1090.604494, false, scipy 1.17.1
                      86.52, 0.4863735130, 0.3484911247, 0.6451386268, 1108.017434, 1099.039827, 1116.995041, 1083.158836, 1078.546972, 1087.770700, false, scipy 1.17.1
                      300,   0.1748161617, 0.1162394221, 0.2582852129, 1101.461903, 1091.306030, 1111.617776, 1078.793060, 1073.575912, 1084.010208, true, scipy 1.17.1
                    """)
    void anUntriedLinkerHasAnExpectedRowWithItsBand(
            double eoPerLi,
            double fraction,
            double fractionLow,
            double fractionHigh,
            double free,
            double freeLow,
            double freeHigh,
            double lithium,
            double lithiumLow,
            double lithiumHigh,
            boolean beyond,
            String source) {
        ExpectedRow row = Sample.found(LinkerTrend.published().at(eoPerLi));
        is(fraction, fractionLow, fractionHigh, row.fraction(), 1e-7, source);
        is(free, freeLow, freeHigh, row.free(), 1e-5, source);
        is(lithium, lithiumLow, lithiumHigh, row.lithium(), 1e-5, source);
        assertEquals(beyond, row.extrapolated());
        assertEquals(fraction * eoPerLi, row.impliedOxygens(), 1e-5);
    }

    private static void is(
            double value, double low, double high, Interval interval, double near, String source) {
        assertEquals(value, interval.value(), near, source);
        assertEquals(low, interval.low(), near, source);
        assertEquals(high, interval.high(), near, source);
    }

    @Test
    void thePaperFoundEveryMembraneWithinTheBandOfItsOwnTrend() {
        for (PublishedEnvelope published : PublishedEnvelope.all()) {
            ExpectedRow row = Sample.found(LinkerTrend.published().at(published.eoPerLi()));
            assertTrue(row.fraction().holds(published.fraction()), published.membrane());
            assertTrue(row.free().holds(published.centre(EtherBand.FREE)), published.membrane());
            assertTrue(
                    row.lithium().holds(published.centre(EtherBand.LITHIUM)), published.membrane());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.5, 5, 1e3, 9e5})
    void aFractionIsNeverBelowNoneNorAboveAll(double eoPerLi) {
        Interval fraction = Sample.found(LinkerTrend.published().at(eoPerLi)).fraction();
        assertTrue(0 <= fraction.low() && fraction.low() <= fraction.value(), fraction::toString);
        assertTrue(fraction.value() <= fraction.high() && fraction.high() <= 1);
    }

    @Test
    void moreLithiumNeverMeansLess() {
        double last = 0;
        for (double eoPerLi = 400; eoPerLi > 5; eoPerLi *= 0.9) {
            double now = Sample.found(LinkerTrend.published().at(eoPerLi)).fraction().value();
            assertTrue(now > last);
            last = now;
        }
    }

    @Test
    void aPerfectSeriesIsFoundAgain() {
        List<Point> points =
                Stream.of(200.0, 100.0, 50.0, 25.0)
                        .map(eo ->
                                new Point(
                                        eo,
                                        -Math.expm1(-40 / eo),
                                        1100 + 500 / eo,
                                        1075 + 300 / eo))
                        .toList();
        LinkerTrend trend = Sample.found(LinkerTrend.of(points));
        assertEquals(40, trend.rate(), 1e-9);
        assertEquals(0, trend.scatter(), 1e-12);
        Interval lithium = Sample.found(trend.at(80)).lithium();
        assertEquals(1075 + 300 / 80.0, lithium.value(), 1e-9);
        assertEquals(lithium.low(), lithium.high(), 1e-6);
        assertEquals(4, trend.membranes());
    }

    @Test
    void whatHasNoTrendIsRefused() {
        Point one = new Point(80, 0.5, 1105, 1083);
        Sample.assertRefused("over 1 different EO : Li", LinkerTrend.of(List.of(one, one, one)));
        List<Point> none =
                List.of(one, new Point(40, 0, 1110, 1085), new Point(160, 0.2, 1101, 1079));
        Sample.assertRefused("is 0.0, which no rate gives", LinkerTrend.of(none));
        for (double wrong : new double[] {0, -5, Double.POSITIVE_INFINITY, 1e7}) {
            Sample.assertRefused("EO : Li is", LinkerTrend.published().at(wrong));
        }
    }
}

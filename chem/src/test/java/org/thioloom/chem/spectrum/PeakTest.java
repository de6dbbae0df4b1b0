package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.BaselineMethod.RubberBand;

import java.util.List;

class PeakTest {
    private static final List<Peak> FOUND =
            Peak.of(
                    Sample.found(Baseline.under(Sample.twoBands(), new RubberBand())).corrected(),
                    0.0015);

    @ParameterizedTest(name = "point {1}   ({7})")
    @CsvSource(
            textBlock =
                    """
                    # peak, point, height,     prominence,     left base, right base, width, source
                      0, 11, 0.00397517168, 0.001506921932, 1000, 1024, 1.7172152,  scipy 1.17.1 find_peaks
                      1, 30, 0.5069431496,  0.5069431496,   1000, 1200, 16.1887144, scipy 1.17.1 find_peaks
                      2, 65, 0.2588660384,  0.249402602,    1086, 1200, 23.9745823, scipy 1.17.1 find_peaks
                    """)
    void areThoseOfAnIndependentProgram(
            int peak,
            int point,
            double height,
            double prominence,
            double left,
            double right,
            double width,
            String source) {
        assertEquals(3, FOUND.size());
        Peak found = FOUND.get(peak);
        assertEquals(point, found.index(), source);
        assertEquals(height, found.height(), 1e-10, source);
        assertEquals(prominence, found.prominence(), 1e-10, source);
        assertEquals(new Window(left, right), found.bases(), source);
        assertEquals(width, found.width(), 1e-7, source);
    }

    @Test
    void aPlateauHasItsPeakInTheMiddle() {
        double[] y = {0, 1, 3, 3, 3, 1, 2, 2, 0, 0};
        List<Peak> peaks = Peak.of(Sample.of(Sample.axis(0, 1, 10), y), 0);
        assertEquals(List.of(3, 6), peaks.stream().map(Peak::index).toList(), "scipy 1.17.1");
        assertEquals(List.of(3.0, 1.0), peaks.stream().map(Peak::prominence).toList());
        assertEquals(List.of(3.5, 1.75), peaks.stream().map(Peak::width).toList());
    }

    @ParameterizedTest(name = "at {0} cm-1, points {1} cm-1 apart, to {2} cm-1")
    @CsvSource({
        "1100,    2, 1e-9",
        "1100.3,  2, 0.01",
        "1099.1,  2, 0.01",
        "1100.77, 1, 0.002",
        "1100.9,  4, 0.05"
    })
    void thePositionLiesBetweenThePoints(double centre, double step, double tolerance) {
        double[] axis = Sample.axis(1000, step, (int) (200 / step) + 1);
        Spectrum band = Sample.of(axis, x -> Sample.gauss(x, 0.4, centre, 20));
        Peak peak = Peak.of(band, 0.01).getFirst();
        assertEquals(centre, peak.position(), tolerance);
        assertEquals(20, peak.width(), 0.4);
    }

    @Test
    void theVertexOfAParabolaIsExactOnAnUnevenAxisToo() {
        double[] x = {1000, 1001, 1003.5, 1004, 1007};
        Spectrum parabola = Sample.of(x, v -> 1 - (v - 1003) * (v - 1003));
        assertEquals(1003, Peak.of(parabola, 0).getFirst().position(), 1e-12);
    }

    @Test
    void anEdgeIsNoPeakAndNeitherIsAFlatLine() {
        double[] axis = Sample.axis(1000, 1, 50);
        assertEquals(List.of(), Peak.of(Sample.of(axis, x -> x), 0));
        assertEquals(List.of(), Peak.of(Sample.of(axis, x -> -x), 0));
        assertEquals(List.of(), Peak.of(Sample.of(axis, x -> 0), 0));
        double[] edges = {3, 1, 1, 3};
        assertEquals(List.of(), Peak.of(Sample.of(Sample.axis(0, 1, 4), edges), 0));
        double[] plateauAtTheEnd = {0, 1, 3, 3};
        assertEquals(List.of(), Peak.of(Sample.of(Sample.axis(0, 1, 4), plateauAtTheEnd), 0));
    }

    @Test
    void noPeakStandsHigherAboveItsValleysThanTheSpectrumIsHigh() {
        for (long seed = 0; seed < 50; seed++) {
            Spectrum noise = Sample.noisy(Sample.twoBands(), 0.1, Sample.seeded(seed));
            List<Peak> peaks = Peak.of(noise, 0);
            for (Peak peak : peaks) {
                assertTrue(peak.prominence() > 0 && peak.width() > 0, "seed " + seed);
                assertTrue(peak.flanks().holds(noise.x(peak.index())), "seed " + seed);
                assertTrue(peak.bases().holds(peak.flanks()), "seed " + seed);
                double off = Math.abs(peak.position() - noise.x(peak.index()));
                assertTrue(off <= 1, "seed " + seed + ": within half a step");
            }
            assertTrue(Peak.of(noise, 0.2).size() <= peaks.size(), "seed " + seed);
        }
    }

    @Test
    void aMaximumOfTheLastBitAloneIsNone() {
        double base = Math.nextUp(1.0);
        double[] y = {base, Math.nextUp(base), base, base, 2 * base, base};
        List<Peak> peaks = Peak.of(Sample.of(Sample.axis(1000, 2, 6), y), 0);
        assertEquals(List.of(4), peaks.stream().map(Peak::index).toList());
    }
}

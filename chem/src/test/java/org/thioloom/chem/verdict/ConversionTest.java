package org.thioloom.chem.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.verdict.Made.Bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// How much has reacted, against the truth of spectra by formula.
class ConversionTest {
    private static final Bench FINE = Bench.QUIET.noisy(1e-4);

    private static final List<Step> BEFORE = Made.before(FINE, Sample.seeded(77));

    private static SpectrumReport of(Made film, Bench bench, long seed) {
        return SpectrumReport.of(film.step("cure", bench, Sample.seeded(seed)), BEFORE);
    }

    @ParameterizedTest(name = "{0} left in a film {1} times as thick, water {2}")
    @CsvSource(
            textBlock =
                    """
                    # left, thickness, water, source
                      1.00, 1.00,      0,     'truth, by formula'
                      0.50, 1.13,      0,     'truth, by formula'
                      0.18, 0.80,      0,     'truth, by formula'
                      0.03, 0.90,      0,     'truth, by formula'
                      0.00, 1.30,      0,     'truth, by formula'
                      0.50, 1.13,      0.6,   'truth, by formula; wet'
                      0.03, 0.90,      1.0,   'truth, by formula; wet'
                    """)
    void everyBandOfTheAlkeneTellsTheSame(
            double left, double thickness, double water, String source) {
        SpectrumReport report =
                of(Made.mixture().cured(left, left).with(0, water), FINE.thick(thickness), 3);
        Conversion ene = report.conversion("ene").orElseThrow();
        assertEquals(left, ene.left(), 0.02, source);
        assertEquals("mix", ene.since());
        for (Verdict witness : ene.witnesses()) {
            Share share = witness.share().orElseThrow();
            double tolerance = Math.max(0.05, 1.5 * share.error());
            assertEquals(left, share.left(), tolerance, witness.toString());
        }
    }

    @Test
    void nothingEverReactsCompletely() {
        for (int seed = 0; seed < 10; seed++) {
            Conversion ene =
                    of(Made.mixture().cured(0, 0), FINE, seed).conversion("ene").orElseThrow();
            assertFalse(ene.isMeasured());
            assertTrue(ene.atLeast() < 0.98 && ene.atLeast() > 0.9, ene.toString());
        }
    }

    @Test
    void theBoundHoldsInNineteenOfTwenty() {
        int broken = 0;
        for (int seed = 0; seed < 40; seed++) {
            double left = Sample.seeded(seed).nextDouble(0, 0.3);
            Conversion ene =
                    of(Made.mixture().cured(left, left), FINE.noisy(4e-4), seed)
                            .conversion("ene")
                            .orElseThrow();
            broken += 1 - left < ene.atLeast() ? 1 : 0;
        }
        assertTrue(broken <= 5, "broken " + broken + " of 40 times");
    }

    @Test
    void thicknessCancels() {
        Made film = Made.mixture().cured(0.4, 0.4);
        double thin = of(film, FINE.thick(0.6), 4).conversion("ene").orElseThrow().left();
        double thick = of(film, FINE.thick(1.8), 4).conversion("ene").orElseThrow().left();
        assertEquals(thin, thick, 0.02);
    }

    @Test
    void aStandardIsBorneOutByOthersAndSaysHowWell() {
        Conversion ene =
                of(Made.mixture().cured(0.4, 0.4), FINE, 5).conversion("ene").orElseThrow();
        assertTrue(ene.standard().containsAll(List.of("ring", "rock")), ene.toString());
        assertTrue(ene.standardError() < 0.02);
    }

    @Test
    void areasBesideNeighboursAreDoubted() {
        SpectrumReport report = of(Made.mixture().cured(0.03, 0.03), FINE, 6);
        assertTrue(
                report.remarks().stream().anyMatch(r -> r.kind() == Remark.Kind.METHODS_DISAGREE),
                report.remarks().toString());
    }

    @Test
    void unequalConsumptionIsTold() {
        SpectrumReport report = of(Made.mixture().cured(0.05, 0.6), FINE.noisy(5e-5), 7);
        Remark remark =
                report.remarks().stream()
                        .filter(r -> r.kind() == Remark.Kind.UNEQUAL_CONSUMPTION)
                        .findFirst()
                        .orElseThrow();
        assertTrue(remark.sentence().contains("ene"), remark.sentence());
        SpectrumReport alike = of(Made.mixture().cured(0.3, 0.3), FINE.noisy(5e-5), 7);
        assertTrue(
                alike.remarks().stream()
                        .noneMatch(r -> r.kind() == Remark.Kind.UNEQUAL_CONSUMPTION));
    }

    @Test
    void withoutABandThatStaysThereIsNoConversion() {
        RandomGenerator random = Sample.seeded(8);
        Step film = Made.mixture().cured(0.5, 0.5).step("cure", FINE, random);
        Step bare =
                new Step(
                        "cure",
                        film.film(),
                        film.expectations().stream().filter(e -> e.group().equals("ene")).toList());
        SpectrumReport report = SpectrumReport.of(bare, Made.before(FINE, random));
        assertTrue(report.conversion("ene").isEmpty());
        assertTrue(report.remarks().stream().anyMatch(r -> r.kind() == Remark.Kind.NO_STANDARD));
    }

    @Test
    void noiseOfTheReferenceDoesNotMakeSharesSmaller() {
        double sum = 0;
        int n = 20;
        for (int seed = 0; seed < n; seed++) {
            RandomGenerator random = Sample.seeded(100 + seed);
            Step film = Made.mixture().cured(0.8, 0.8).step("cure", FINE.noisy(1e-4), random);
            List<Step> before = Made.before(FINE.noisy(5e-4), random);
            sum += thiol(SpectrumReport.of(film, before)) / n;
        }
        // signal to noise 8: uncorrected, the mean is 0.7
        assertEquals(0.8, sum, 0.06);
    }

    private static double thiol(SpectrumReport report) {
        return report.verdicts().stream()
                .filter(v -> v.expectation().group().equals("thiol"))
                .findFirst()
                .flatMap(Verdict::share)
                .orElseThrow()
                .left();
    }

    @Test
    void aSeriesIsJudgedStepByStepAndTellsWhatComesBack() {
        RandomGenerator random = Sample.seeded(9);
        List<Step> steps = new ArrayList<>(Made.before(FINE, random));
        steps.add(Made.mixture().cured(0.05, 0.05).step("cure", FINE, random));
        steps.add(Made.mixture().cured(0.4, 0.4).step("wash", FINE, random));
        List<SpectrumReport> reports = SpectrumReport.series(steps);
        assertEquals(6, reports.size());
        assertEquals("node", reports.getFirst().stage());
        assertFalse(reports.get(4).conversion("ene").isEmpty());
        assertTrue(
                reports.getLast().remarks().stream()
                        .anyMatch(r -> r.kind() == Remark.Kind.COMES_BACK));
    }
}

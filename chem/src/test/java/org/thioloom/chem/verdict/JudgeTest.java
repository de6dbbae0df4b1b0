package org.thioloom.chem.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.verdict.Made.Bench;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/// What a good spectroscopist would say of films of one batch.
class JudgeTest {
    private static final Bench FINE = Bench.QUIET.noisy(8e-5);

    private static RandomGenerator random() {
        return Sample.seeded(11);
    }

    private static SpectrumReport after(Made film, Bench bench) {
        RandomGenerator random = random();
        return SpectrumReport.of(film.step("cure", bench, random), Made.before(FINE, random));
    }

    private static Verdict on(SpectrumReport report, String band) {
        return report.verdicts().stream()
                .filter(v -> v.expectation().band().equals(band))
                .findFirst()
                .orElseThrow();
    }

    private static GroupVerdict of(SpectrumReport report, String group) {
        return report.groups().stream()
                .filter(g -> g.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static boolean says(SpectrumReport report, Remark.Kind kind) {
        return report.remarks().stream().anyMatch(r -> r.kind() == kind);
    }

    private static Step by(Technique technique, Step step) {
        Spectrum s = step.film().spectrum();
        Spectrum named = new Spectrum(s.title(), s.x(), s.y(), s.ordinate(), technique, s.facts());
        return new Step(step.stage(), Sample.found(Film.of(named)), step.expectations());
    }

    @Test
    void aFullCureKeepsEveryExpectation() {
        SpectrumReport report = after(Made.mixture().cured(0, 0), FINE.thick(0.9));
        assertFalse(report.isBroken());
        assertEquals(Kind.ABSENT, of(report, "ene").kind());
        assertEquals(Outcome.KEPT, of(report, "ene").outcome());
        assertEquals(Kind.PRESENT, of(report, "ether chain").kind());
        assertEquals(Reason.SHARE_BELOW_LIMIT, on(report, "ene-CHwag").reason());
        assertEquals(List.of(), report.unexplained().peaks());
    }

    /// Two in five double bonds had no partner and 5 % of the others may be left: 1 - 0.95 * 0.6 =
    /// 43 %, by hand.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0.38, KEPT,   all that could has reacted
                    0.42, KEPT,   most of it
                    0.60, BROKEN, half of it
                    0.00, OPEN,   more than had a partner
                    """)
    void anExcessMayStayAndMayNotVanish(double left, Outcome outcome, String what) {
        RandomGenerator random = random();
        Step film = Made.mixture().cured(left, 0).step("cure", FINE, random);
        List<Expectation> expected =
                new ArrayList<>(
                        film.expectations().stream()
                                .filter(e -> !e.group().equals("ene"))
                                .toList());
        expected.addAll(Made.ofEne(Change.VANISH, OptionalDouble.of(0.4)));
        SpectrumReport report =
                SpectrumReport.of(
                        new Step("cure", film.film(), expected), Made.before(FINE, random));
        assertEquals(outcome, of(report, "ene").outcome(), what);
        assertEquals(0.43, expected.getLast().allowed(0.05), 1e-12, "by hand");
    }

    @Test
    void aHalfCureBreaksThem() {
        SpectrumReport report = after(Made.mixture().cured(0.5, 0.5), FINE.thick(1.2));
        assertTrue(report.isBroken());
        assertEquals(Kind.PRESENT, of(report, "ene").kind());
        assertEquals(Reason.SHARE_SEEN, on(report, "ene-CH").reason());
        assertEquals(Outcome.BROKEN, on(report, "ene-CH").outcome());
    }

    @Test
    void theDoubleBondUnderTheRingIsToldFromItByTheNodeAlone() {
        SpectrumReport report = after(Made.mixture().cured(0.3, 0.3), FINE);
        assertEquals(0.3, on(report, "ene-CC").share().orElseThrow().left(), 0.05);
        // without the node's own spectrum the ring cannot be told from it
        RandomGenerator random = random();
        Step film = Made.mixture().cured(0, 0).step("cure", FINE, random);
        Verdict alone =
                on(SpectrumReport.of(film, List.of(Made.before(FINE, random).getLast())), "ene-CC");
        assertEquals(Kind.INCONCLUSIVE, alone.kind());
        assertEquals(1, alone.share().orElseThrow().unresolved().size());
        assertTrue(alone.share().orElseThrow().left() > 0.2);
    }

    @Test
    void withoutAnEarlierStepNoGroupIsCalledGone() {
        Step film = Made.mixture().cured(0, 0).step("cure", FINE, random());
        SpectrumReport report = SpectrumReport.of(film, List.of());
        assertEquals(Reason.NO_REFERENCE, on(report, "ene-CH").reason());
        assertEquals(Kind.INCONCLUSIVE, of(report, "ene").kind());
        assertEquals(List.of(), report.conversions());
        assertFalse(report.isBroken());
    }

    @Test
    void aFilmThatWasNeverDriedSaysSo() {
        Made wet = Made.mixture().cured(0, 0).with(0.8, 0.8);
        SpectrumReport report = after(wet, FINE);
        assertTrue(says(report, Remark.Kind.WET));
        Verdict wag = on(report, "ene-CH2wag");
        assertEquals(Reason.CONFOUNDED, wag.reason(), wag.sentence());
        assertTrue(wag.sentence().contains("THF"), wag.sentence());
        assertEquals(Kind.ABSENT, of(report, "ene").kind(), "3081 and 994 still tell");
        assertFalse(report.isBroken());
        // without earlier steps water hides the double bond
        Step film = wet.step("cure", FINE, random());
        Verdict bend = on(SpectrumReport.of(film, List.of()), "ene-CC");
        assertEquals(Kind.INCONCLUSIVE, bend.kind());
    }

    @Test
    void aDryFilmIsNotCalledWet() {
        assertFalse(says(after(Made.mixture().cured(0, 0), FINE), Remark.Kind.WET));
    }

    @Test
    void attenuatedReflectionIsNotComparedWithTransmission() {
        RandomGenerator random = random();
        Step film = by(Technique.ATR, Made.mixture().cured(0, 0).step("cure", FINE, random));
        List<Step> before =
                Made.before(FINE, random).stream()
                        .map(step -> by(Technique.TRANSMISSION, step))
                        .toList();
        SpectrumReport report = SpectrumReport.of(film, before);
        assertTrue(says(report, Remark.Kind.TECHNIQUE));
        assertEquals(Reason.TECHNIQUE_MISMATCH, on(report, "ene-CH").reason());
        assertEquals(List.of(), report.conversions());
    }

    @Test
    void aSaturatedFilmIsJudgedOnlyWhereLightCameThrough() {
        SpectrumReport report = after(Made.mixture().cured(0, 0), FINE.thick(60));
        String dark =
                report.remarks().stream()
                        .filter(remark -> remark.kind() == Remark.Kind.SATURATED)
                        .findFirst()
                        .orElseThrow()
                        .sentence();
        assertTrue(
                dark.matches("next to no light comes through at (\\d+ to \\d+,? ?)+cm-1.*"), dark);
        assertEquals(Reason.SATURATED, on(report, "wag").reason());
        assertEquals(Kind.INCONCLUSIVE, on(report, "wag").kind());
    }

    @Test
    void aNoisyWeakThiolIsNotCalledGone() {
        SpectrumReport report = after(Made.mixture().cured(0, 0.4), FINE.noisy(1.5e-3));
        Verdict thiol = on(report, "S-H");
        assertEquals(Kind.INCONCLUSIVE, thiol.kind());
        assertEquals(Reason.LOD_TOO_HIGH, thiol.reason());
        assertFalse(thiol.numbers().reachable());
        assertTrue(thiol.sentence().contains("more scans"), thiol.sentence());
    }

    @Test
    void noiseThatCouldHideAllOfAGroupSaysSoAndGivesNoLargerShare() {
        SpectrumReport report = after(Made.mixture().cured(0, 0.4), FINE.noisy(2e-2));
        GroupVerdict thiol =
                report.groups().stream()
                        .filter(group -> group.group().equals("thiol"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Kind.INCONCLUSIVE, thiol.kind());
        assertFalse(thiol.sentence().matches(".*[1-9]\\d{2,} %.*"), thiol.sentence());
    }

    @Test
    void aBandThatMovedSinceTheEarlierStepIsCalledShifted() {
        Step moved = new Made(0, 0, 1, 1, 0, 0, 0).step("linker", FINE.shifted(-7), random());
        Expectation free = Made.band("rock", "ether chain", 840, 12, 16, Change.STAY);
        Expectation twist = Made.band("wag", "ether chain", 1340, 14, 14, Change.STAY);
        Step sample = new Step("film", moved.film(), List.of(free, twist));
        Step before = Made.before(FINE, random()).get(2);
        SpectrumReport report = SpectrumReport.of(sample, List.of(before));
        for (Verdict verdict : report.verdicts()) {
            assertEquals(Kind.SHIFTED, verdict.kind(), verdict.sentence());
            assertEquals(Reason.OFF_REFERENCE, verdict.reason());
            assertEquals(Outcome.OPEN, verdict.outcome());
        }
        String sentence = report.verdicts().getLast().sentence();
        assertTrue(sentence.contains("1343"), sentence);
        assertTrue(sentence.endsWith("in \"linker\""), sentence);
        Step near = new Made(0, 0, 1, 1, 0, 0, 0).step("film", FINE.shifted(-2), random());
        Step still = new Step("film", near.film(), List.of(free, twist));
        for (Verdict verdict : SpectrumReport.of(still, List.of(before)).verdicts()) {
            assertEquals(Kind.PRESENT, verdict.kind(), verdict.sentence());
        }
    }

    @Test
    void aBandBesideItsWindowIsCalledShiftedWhenNothingElseClaimsIt() {
        Step linker = new Made(0, 0, 1, 1, 0, 0, 0).step("linker", FINE, random());
        Expectation lower = Made.band("wag", "ether chain", 1331, 6, 14, Change.STAY);
        Verdict shifted =
                SpectrumReport.of(new Step("x", linker.film(), List.of(lower)), List.of())
                        .verdicts()
                        .getFirst();
        assertEquals(Kind.SHIFTED, shifted.kind(), shifted.sentence());
        assertEquals(Reason.OFF_WINDOW, shifted.reason());
        assertEquals(Outcome.OPEN, shifted.outcome());
        Expectation claimed = Made.band("other", "other", 1343, 6, 14, Change.MAY_BE);
        Verdict missing =
                SpectrumReport.of(new Step("x", linker.film(), List.of(lower, claimed)), List.of())
                        .verdicts()
                        .getFirst();
        assertEquals(Reason.SHOULDER, missing.reason(), missing.sentence());
        Expectation nowhere = Made.band("far", "ether chain", 2200, 8, 14, Change.STAY);
        Verdict absent =
                SpectrumReport.of(new Step("x", linker.film(), List.of(nowhere)), List.of())
                        .verdicts()
                        .getFirst();
        assertEquals(Kind.ABSENT, absent.kind(), absent.sentence());
        assertEquals(Outcome.BROKEN, absent.outcome());
    }

    @Test
    void anIncreaseOverAConfounderIsSeenAgainstTheStepThatShowsIt() {
        RandomGenerator random = random();
        Step node = before(random, "ring-high");
        Step ether = new Made(1, 1, 0, 0, 0, 0, 0).step("ether", FINE, random);
        Verdict grown = on(SpectrumReport.of(ether, List.of(node)), "ene-CC");
        assertEquals(Reason.INCREASED, grown.reason(), grown.sentence());
        assertEquals(Kind.PRESENT, grown.kind());
        Step same = new Made(1, 0, 0, 0, 0, 0, 0).step("ether", FINE.thick(1.3), random);
        Verdict none = on(SpectrumReport.of(same, List.of(node)), "ene-CC");
        assertEquals(Reason.CONFOUNDED, none.reason(), none.sentence());
    }

    private static Step before(RandomGenerator random, String ring) {
        Step node = new Made(1, 0, 0, 0, 0, 0, 0).step("node", FINE, random);
        return new Step(
                "node",
                node.film(),
                List.of(Made.band(ring, "perfluoroaryl", 1644, 8, 22, Change.STAY)));
    }

    @Test
    void anUnusableBandIsLeftToItsNeighbours() {
        Step node = new Made(1, 0, 0, 0, 0, 0, 0).step("node", FINE, random());
        Expectation useless =
                new Expectation(
                        "C-Cl",
                        "chloride",
                        755,
                        Window.around(755, 10),
                        20,
                        Change.STAY,
                        OptionalDouble.empty(),
                        List.of("node"),
                        List.of(new Confounder("node", "ring-low", 755, 1, "")),
                        Strength.UNUSABLE,
                        "ring modes lie all over it",
                        "test");
        Verdict verdict =
                SpectrumReport.of(new Step("x", node.film(), List.of(useless)), List.of())
                        .verdicts()
                        .getFirst();
        assertEquals(Reason.CONFOUNDED, verdict.reason());
        assertEquals("ring modes lie all over it", verdict.sentence());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    # strength,   bands, kind,         reason,                  source
                      DECISIVE,   1,     PRESENT,      BAND_SEEN,               one that nothing shares decides
                      SUPPORTING, 1,     INCONCLUSIVE, ONE_CONFOUNDED_WITNESS,  facts: ftir 3.4
                      SUPPORTING, 2,     PRESENT,      BAND_SEEN,               two of them do
                      UNUSABLE,   2,     INCONCLUSIVE, NO_WITNESS,              none can tell
                    """)
    void aGroupNeedsOneDecisiveWitnessOrTwoOthers(
            Strength strength, int bands, Kind kind, Reason reason, String source) {
        Step linker = new Made(0, 0, 1, 1, 0, 0, 0).step("linker", FINE, random());
        List<Expectation> asked =
                List.of(843.0, 1343.0).subList(0, bands).stream()
                        .map(at ->
                                new Expectation(
                                        "band " + at,
                                        "chain",
                                        at,
                                        Window.around(at, 8),
                                        15,
                                        Change.STAY,
                                        OptionalDouble.empty(),
                                        List.of("linker"),
                                        List.of(),
                                        strength,
                                        "shared",
                                        "test"))
                        .toList();
        GroupVerdict group =
                of(SpectrumReport.of(new Step("x", linker.film(), asked), List.of()), "chain");
        assertEquals(kind, group.kind(), source);
        assertEquals(reason, group.reason(), source);
    }

    @Test
    void witnessesThatContradictEachOtherDecideNothing() {
        Step linker = new Made(0, 0, 1, 1, 0, 0, 0).step("linker", FINE, random());
        List<Expectation> asked =
                List.of(
                        Made.band("there", "chain", 1343, 8, 14, Change.STAY),
                        Made.band("not there", "chain", 2200, 8, 14, Change.STAY));
        GroupVerdict group =
                of(SpectrumReport.of(new Step("x", linker.film(), asked), List.of()), "chain");
        assertEquals(Reason.WITNESSES_DISAGREE, group.reason());
        assertEquals(Kind.INCONCLUSIVE, group.kind());
    }

    @Test
    void absorptionThatNothingExplainsIsCounted() {
        RandomGenerator random = random();
        Made strange = new Made(1, 0, 1, 0, 0, 0, 1.5);
        SpectrumReport report =
                SpectrumReport.of(strange.step("cure", FINE, random), Made.before(FINE, random));
        assertTrue(says(report, Remark.Kind.UNEXPLAINED), report.unexplained().toString());
        assertTrue(report.unexplained().share() > 0.1);
        assertTrue(
                report.unexplained().peaks().stream()
                        .anyMatch(peak -> Math.abs(peak.position() - 1030) < 5));
    }
}

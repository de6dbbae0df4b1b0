package org.thioloom.chem.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.answer.Answer;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class ShrinkageTest {
    static final List<Long> SEEDS = LongStream.range(0, 200).boxed().toList();

    private static DryingFit found(Answer<DryingFit> answer) {
        return switch (answer) {
            case Answer.Found<DryingFit>(DryingFit value) -> value;
            case Answer.Refused<DryingFit> refused -> fail(refused.toString());
        };
    }

    private static Answer.Refused<DryingFit> refused(Answer<DryingFit> answer) {
        return switch (answer) {
            case Answer.Refused<DryingFit> refused -> refused;
            case Answer.Found<DryingFit>(DryingFit value) -> fail("found " + value);
        };
    }

    /// φ = 0.478261, no sol: a dry disc of 7 mm.
    @ParameterizedTest(name = "{0} um: {1} uL dry from {2} uL   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # um,   dry uL,   poured uL, source
                      120,   4.618141, 9.656113,  'facts: network-cure, 4; pi x 49/4 x 0.12'
                      356.8, 13.731274, 28.710844, 'facts: network-cure, 4'
                    """)
    void theVolumeOfADryDisc(double micrometres, double dry, double poured, String source) {
        Disc disc = new Disc(7, micrometres / 1000);
        Shrinkage shrinkage = new Shrinkage(Drying.FREE, 0.478261, 0);
        assertEquals(dry, disc.volume(), 1e-6, source);
        assertEquals(poured, shrinkage.volumeFor(disc), 2e-5, source);
        assertEquals(poured, shrinkage.wet(disc).volume(), 2e-5, source);
    }

    /// 12.43 um/uL at a dry disc of 7 mm (facts: network-cure, 4), and 5 % of sol takes 5 %.
    @Test
    void solMakesTheFilmThinner() {
        double perMicrolitre = 0.478261 / new Disc(7, 1).volume() * 1000;
        assertEquals(12.43, perMicrolitre, 5e-3);
        Shrinkage whole = new Shrinkage(Drying.PINNED, 0.478261, 0);
        Shrinkage washed = new Shrinkage(Drying.PINNED, 0.478261, 0.05);
        assertEquals(perMicrolitre / 100, whole.dryOf(10, 7).thickness(), 1e-12);
        assertEquals(0.95, washed.dryOf(10, 7).thickness() / whole.dryOf(10, 7).thickness(), 1e-12);
        Disc disc = new Disc(7, 0.12);
        assertEquals(1 / 0.95, washed.volumeFor(disc) / whole.volumeFor(disc), 1e-12);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void pouringUndoesPlanning(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Shrinkage shrinkage =
                new Shrinkage(
                        new Drying(random.nextDouble()),
                        random.nextDouble(0.05, 1),
                        random.nextDouble(0, 0.5));
        Disc dry = new Disc(random.nextDouble(1, 50), random.nextDouble(0.01, 1));
        Disc wet = shrinkage.wet(dry);
        Disc again = shrinkage.dryOf(shrinkage.volumeFor(dry), wet.diameter());
        assertEquals(dry.diameter(), again.diameter(), 1e-12 * dry.diameter(), "seed " + seed);
        assertEquals(dry.thickness(), again.thickness(), 1e-12 * dry.thickness(), "seed " + seed);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void aDiscTellsHowItDried(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double exponent = random.nextDouble(0.02, 0.98);
        double kept = random.nextDouble(0.05, 0.95);
        Disc wet = new Disc(random.nextDouble(1, 50), random.nextDouble(0.01, 5));
        Disc dry = new Drying(exponent).dry(wet, kept);
        double fromThickness =
                found(DryingFit.ofThickness(wet.thickness(), dry.thickness(), kept))
                        .drying()
                        .exponent();
        double fromDiameter =
                found(DryingFit.ofDiameter(wet.diameter(), dry.diameter(), kept))
                        .drying()
                        .exponent();
        DryingFit both = found(DryingFit.of(wet, dry, kept));
        assertEquals(exponent, fromThickness, 1e-10, "seed " + seed);
        assertEquals(exponent, fromDiameter, 1e-10, "seed " + seed);
        assertEquals(exponent, both.drying().exponent(), 1e-10, "seed " + seed);
        assertEquals(1, both.volumeFound().orElseThrow(), 1e-12, "seed " + seed);
    }

    /// The table of facts: chemistry, 4.4, read backwards: 2.0K, φ = 0.486923.
    @ParameterizedTest(name = "{0} um deep dries to {1} um: a = {2}")
    @CsvSource({
        "246.4455365632759, 120, 1, 'facts: chemistry, 4.4; 120 / 0.486923'",
        "152.532064944473, 120, 0.3333333333, 'facts: chemistry, 4.4; 120 / 0.486923^(1/3)'"
    })
    void freeAndPinnedDiscsAreTold(double wet, double dry, double exponent, String source) {
        // A hair thicker than pinned, so that rounding does not push a above 1.
        double film = dry * (1 + 1e-9);
        assertEquals(
                exponent,
                found(DryingFit.ofThickness(wet, film, 0.486923)).drying().exponent(),
                2e-9,
                source);
    }

    /// A disc with a fifth of its film missing dries in the same shape.
    @Test
    void aLossShowsInTheVolumeAndNotInTheShape() {
        Disc wet = new Disc(7, 0.3);
        Disc dry = Drying.FREE.dry(wet, 0.48 * 0.8);
        DryingFit fit = found(DryingFit.of(wet, dry, 0.48));
        assertEquals(1.0 / 3, fit.drying().exponent(), 1e-12);
        assertEquals(0.8, fit.volumeFound().orElseThrow(), 1e-12);
    }

    @Test
    void whatIsNoDryingIsRefused() {
        var wider = refused(DryingFit.ofDiameter(7, 7.05, 0.48));
        assertEquals(
                "this disc would dry with an exponent of 1.019, outside 0 to 1", wider.sentence());
        assertTrue(wider.remedy().startsWith("plan it as pinned"), wider.remedy());
        var thicker = refused(DryingFit.ofThickness(120, 130, 0.48));
        assertTrue(thicker.remedy().startsWith("measure both sizes again"), thicker.remedy());
        var none = refused(DryingFit.ofThickness(-1, 120, 0.48));
        assertEquals(
                "a thickness of -1 um wet and 120 um dry, of which a share of 0.48 should stay, shows no shrinkage to fit",
                none.sentence());
        refused(DryingFit.ofThickness(240, Double.NaN, 0.48));
        refused(DryingFit.ofDiameter(7, 5.5, 1));
        refused(DryingFit.ofDiameter(7, 5.5, Double.NaN));
        refused(DryingFit.of(new Disc(7, 0.2), new Disc(7, 0.2), 0.5));
        refused(DryingFit.of(new Disc(7, 0), new Disc(7, 0.1), 0.5));
    }

    /// 2.0K, 120 um at 7 mm, φ = 0.486923.
    @Test
    void theDepthsThatOneDiscCanMeanStandSideBySide() {
        FillDepths depths = FillDepths.of(new Disc(7, 0.12), 0.486923, 0);
        String source = "facts: chemistry, 4.4";
        assertEquals(9.48, depths.volume(), 5e-3, source);
        assertEquals(0.246, depths.pinned().thickness(), 5e-4, source);
        assertEquals(7, depths.pinned().diameter(), 1e-12, source);
        assertEquals(8.90, depths.free().diameter(), 5e-3, source);
        assertEquals(0.1525, depths.free().thickness(), 5e-5, source);
        assertEquals(5.87, depths.freeInMould().volume(), 5e-3, source);
        assertEquals(7, depths.freeInMould().diameter(), 1e-12, source);
        assertEquals(5.51, depths.freeFromMould().diameter(), 5e-3, source);
        assertEquals(0.094, depths.naiveFree(), 5e-4, source);
        assertEquals(0.058, depths.naivePinned(), 5e-4, source);
    }

    @ParameterizedTest(name = "{0} degrees: rises {1} mm, a 7 mm well holds {2} uL   ({3})")
    @CsvSource({
        "80, 0.348, 15.2, 'lambda sqrt(2(1 - sin)), pi d lambda^2 cos by hand; facts: chemistry, 4.3: 0.3 mm, 15 uL'",
        "60, 1.034, 43.8, 'lambda sqrt(2(1 - sin)), pi d lambda^2 cos by hand; facts: chemistry, 4.3: 1.0 mm, 43 uL'",
        "90, 0, 0, level"
    })
    void aWallHoldsMoreThanTheCharge(double angle, double rise, double held, String source) {
        Meniscus meniscus = Meniscus.of(Meniscus.SURFACE_TENSION_OF_DMSO, 1.1, angle);
        assertEquals(2.0, meniscus.capillaryLength(), 5e-3, "facts: chemistry, 4.3");
        assertEquals(rise, meniscus.rise(), 6e-4, source);
        assertEquals(held, meniscus.heldBy(7), 0.06, source);
    }

    @Test
    void aLiquidThatDoesNotWetSinks() {
        Meniscus meniscus = Meniscus.of(43, 1.1, 120);
        assertTrue(meniscus.rise() < 0 && meniscus.heldBy(7) < 0);
        assertEquals(-Meniscus.of(43, 1.1, 60).rise(), meniscus.rise(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1.1, 0", "0.5, 1", "0.5, -0.1", "NaN, 0", "0.5, NaN"})
    void whatCannotShrinkIsABug(double solids, double sol) {
        assertThrows(IllegalArgumentException.class, () -> new Shrinkage(Drying.FREE, solids, sol));
        assertThrows(IllegalArgumentException.class, () -> Meniscus.of(0, 1, 60));
        assertThrows(IllegalArgumentException.class, () -> Meniscus.of(43, 1, 190));
    }
}

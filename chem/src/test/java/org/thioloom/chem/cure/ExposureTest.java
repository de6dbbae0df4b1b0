package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.cure.Exposure.Bracket;
import org.thioloom.chem.cure.Exposure.Cast;
import org.thioloom.chem.cure.Exposure.Estimate;
import org.thioloom.chem.cure.Exposure.Known;
import org.thioloom.chem.cure.Exposure.Question;
import org.thioloom.chem.cure.Exposure.Unmeasured;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

class ExposureTest {
    static final List<Long> SEEDS = LongStream.range(0, 300).boxed().toList();
    static final Initiator DMPA = new Initiator(120, 0.95, 0.6);

    private static Cast cast(double groups, double initiator, double depth) {
        return new Cast(new Formulation(groups, groups, initiator), DMPA, depth);
    }

    private static Question question(Cast cast, OptionalDouble irradiance, Optional<Known> known) {
        return new Question(
                cast, Films.REVERSIBLE, 365, irradiance, 0.95, known, OptionalDouble.of(1800));
    }

    private static Known known(Cast cast, double irradiance, double time) {
        return new Known(cast, new Light(irradiance, 365), time, OptionalDouble.empty());
    }

    private static Bracket bracket(Question question) {
        return assertInstanceOf(Bracket.class, Films.found(Exposure.of(question)));
    }

    /// Known: 0.4534 M, 0.0448 M of initiator, 0.25 mm, 2 mW/cm2.
    @ParameterizedTest(name = "{0} s carried over to {1} M, {2} mm, {3} mW/cm2: {5} to {6} s")
    @CsvSource(
            textBlock =
                    """
                    # known s, groups, initiator, mm,   mW/cm2, pairs,              alone,             source
                      100,     0.4534, 0.0448,    0.25, 1,      140.58361206950087, 200.0,             scipy 1.17.1 quad and brentq
                      100,     0.4534, 0.0224,    0.7,  0.8,    236.12473429817572, 580.6515181539211, scipy 1.17.1 quad and brentq
                      300,     0.4534, 0.0448,    0.25, 2,      300,                300,               the known exposure itself
                    """)
    void aKnownExposureIsCarriedOver(
            double seconds,
            double groups,
            double initiator,
            double depth,
            double irradiance,
            double pairs,
            double alone,
            String source) {
        Known known = known(cast(0.4534, 0.0448, 0.25), 2, seconds);
        Bracket bracket =
                bracket(
                        question(
                                cast(groups, initiator, depth),
                                OptionalDouble.of(irradiance),
                                Optional.of(known)));
        assertEquals(pairs, Films.seconds(bracket.pairs()), 1e-8 * pairs, source);
        assertEquals(alone, Films.seconds(bracket.alone()), 1e-8 * alone, source);
        assertTrue(bracket.factor().isEmpty());
    }

    /// The initiator would have to be used 1.0908 times: it ends before 95 %.
    @Test
    void aBracketMayEndInADeadEnd() {
        Known known = known(cast(0.4534, 0.0448, 0.25), 2, 600);
        Bracket bracket =
                bracket(
                        question(
                                cast(0.2075, 0.0448, 0.6),
                                OptionalDouble.of(0.8),
                                Optional.of(known)));
        assertEquals(2201.1698888763285, Films.seconds(bracket.pairs()), 1e-5, "scipy 1.17.1");
        double cap = assertInstanceOf(Reach.DeadEnd.class, bracket.alone()).cap();
        var growth = new StepGrowth(Films.REVERSIBLE, 0.2075, 0.2075);
        double expected = growth.conversionAfter(growth.radicalsFor(0.95) / 1.0908396625390504);
        assertEquals(expected, cap, 1e-9);
        assertTrue(cap < 0.95 && cap > 0.9);
    }

    /// With radicals that end alone the dose decides: same film, half the light, twice the time.
    @ParameterizedTest
    @FieldSource("SEEDS")
    void theDoseDecidesWhenRadicalsEndAlone(long seed) {
        var random = Films.random(seed);
        Cast cast =
                cast(
                        random.nextDouble(0.1, 1),
                        random.nextDouble(0.005, 0.1),
                        random.nextDouble(0.05, 1));
        double light = Films.decades(random, 0.1, 20);
        double time = Films.decades(random, 1, 1000);
        double other = Films.decades(random, 0.1, 20);
        Bracket bracket =
                bracket(
                        question(
                                cast,
                                OptionalDouble.of(other),
                                Optional.of(known(cast, light, time))));
        double alone = Films.seconds(bracket.alone());
        assertEquals(light * time, other * alone, 1e-9 * light * time, "seed " + seed);
        if (bracket.pairs() instanceof Reach.After(double pairs)) {
            boolean dimmer = other < light;
            assertTrue(dimmer ? pairs <= alone : pairs >= alone, "seed " + seed);
        } else {
            assertTrue(other > light, "only brighter light can burn its initiator");
        }
    }

    /// Little bleached: t ∝ I^−½.
    @Test
    void theRootOfTheLightDecidesWhenRadicalsEndInPairs() {
        Cast cast = cast(0.45, 0.04, 0.25);
        Bracket bracket =
                bracket(question(cast, OptionalDouble.of(0.01), Optional.of(known(cast, 0.04, 1))));
        assertEquals(2, Films.seconds(bracket.pairs()), 1e-3);
        assertEquals(4, Films.seconds(bracket.alone()), 1e-9);
    }

    @Test
    void aMeasuredConversionFitsOneFactor() {
        Cast cast = cast(0.45, 0.04, 0.3);
        CuringFilm film =
                Films.found(
                        CuringFilm.of(
                                cast.formulation(), DMPA, new Light(3, 365), Films.REVERSIBLE));
        double measured = film.withFactor(0.25).conversion(0.3, 120);
        Known known = new Known(cast, new Light(3, 365), 120, OptionalDouble.of(measured));
        CuringFilm fitted = Films.found(film.fittedTo(known));
        assertEquals(measured, fitted.conversion(0.3, 120), 1e-12);
        assertEquals(0.25 * film.strength(), fitted.strength(), 1e-10 * film.strength());
        Bracket bracket = bracket(question(cast, OptionalDouble.of(3), Optional.of(known)));
        assertEquals(0.25, bracket.factor().orElseThrow(), 1e-10);
        assertEquals(fitted.timeTo(0.95, 0.3), bracket.pairs());
    }

    @Test
    void withoutAMeasuredConversionNothingIsFitted() {
        Known known = known(cast(0.45, 0.04, 0.3), 3, 120);
        var refused = Films.refused(Films.nominal(1).fittedTo(known));
        assertEquals("the conversion of the known exposure was not measured", refused.sentence());
    }

    @Test
    void withoutAKnownExposureThereIsAWideBand() {
        CuringFilm film = Films.nominal(0.001);
        Cast cast = new Cast(film.formulation(), film.initiator(), 0.24);
        var answer = Exposure.of(question(cast, OptionalDouble.of(0.001), Optional.empty()));
        Estimate estimate = assertInstanceOf(Estimate.class, Films.found(answer));
        assertEquals(3, estimate.band(), "facts: network-cure, 3.6");
        assertEquals(film.timeTo(0.95, 0.24), estimate.nominal());
        double nominal = Films.seconds(estimate.nominal());
        // Hardly anything is bleached under so weak a lamp.
        assertEquals(1.0 / 3, Films.seconds(estimate.quick()) / nominal, 0.01);
        assertEquals(3, Films.seconds(estimate.slow()) / nominal, 0.12);
    }

    @Test
    void theReferenceFilmStandsInTheMiddleOfItsBand() {
        CuringFilm film = Films.nominal(1);
        Cast cast = new Cast(film.formulation(), film.initiator(), 0.24);
        var answer = Exposure.of(question(cast, OptionalDouble.of(1), Optional.empty()));
        Estimate estimate = assertInstanceOf(Estimate.class, Films.found(answer));
        assertEquals(90.895653, Films.seconds(estimate.nominal()), 3e-6);
        assertTrue(Films.seconds(estimate.quick()) < 90.9 / 2.9);
        assertTrue(Films.seconds(estimate.slow()) > 90.9 * 3, "bleaching makes it slower still");
    }

    @Test
    void withoutMeasuredLightThereAreNoMinutes() {
        Cast cast = cast(0.45, 0.04, 0.25);
        for (var known : List.of(Optional.<Known>empty(), Optional.of(known(cast, 1, 60)))) {
            var answer = Exposure.of(question(cast, OptionalDouble.empty(), known));
            Unmeasured unmeasured = assertInstanceOf(Unmeasured.class, Films.found(answer));
            assertEquals(OptionalDouble.of(1800), unmeasured.floor());
            assertEquals(
                    "measure mW/cm2 at 365 nm where the film will lie, with a radiometer",
                    unmeasured.remedy());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    irradiance       | the irradiance is -1 mW/cm2
                    depth            | the depth of the liquid is -1 mm
                    conversion       | the conversion wanted is 1
                    known irradiance | of the known exposure, the irradiance is 0 mW/cm2
                    known depth      | of the known exposure, the depth of the liquid is 0 mm
                    known time       | of the known exposure, the time is 0 s
                    known conversion | of the known exposure, the conversion is 1
                    """)
    void whatIsNoExposureIsRefused(String which, String says) {
        Known known =
                new Known(
                        cast(0.45, 0.04, which.equals("known depth") ? 0 : 0.2),
                        new Light(which.equals("known irradiance") ? 0 : 1, 365),
                        which.equals("known time") ? 0 : 60,
                        OptionalDouble.of(which.equals("known conversion") ? 1 : 0.9));
        Question question =
                new Question(
                        cast(0.45, 0.04, which.equals("depth") ? -1 : 0.2),
                        Films.REVERSIBLE,
                        365,
                        OptionalDouble.of(which.equals("irradiance") ? -1 : 1),
                        which.equals("conversion") ? 1 : 0.95,
                        Optional.of(known),
                        OptionalDouble.empty());
        assertEquals(says, Films.refused(Exposure.of(question)).sentence());
    }
}

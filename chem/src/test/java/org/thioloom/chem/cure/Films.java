package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.fail;

import org.thioloom.chem.answer.Answer;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The film of the reference values, and films of any kind.
final class Films {
    /// ε of the reference values, at 365 nm; φ 0.95 and f 0.6 (facts: network-cure, 3.4).
    static final Initiator DMPA = new Initiator(150, 0.95, 0.6);

    static final double ENE = 0.45344335;
    static final double INITIATOR = 0.044784475;
    static final Kinetics REVERSIBLE = new Kinetics(2e6, 5e6, 1e7, 1e9);

    private Films() {}

    /// A 2.0K film at equal groups.
    static CuringFilm nominal(double irradiance) {
        return film(ENE, ENE, irradiance, REVERSIBLE);
    }

    static CuringFilm film(double ene, double thiol, double irradiance, Kinetics kinetics) {
        return found(
                CuringFilm.of(
                        new Formulation(ene, thiol, INITIATOR),
                        DMPA,
                        new Light(irradiance, 365),
                        kinetics));
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Between two numbers, alike in every decade.
    static double decades(RandomGenerator random, double from, double to) {
        return from * Math.pow(to / from, random.nextDouble());
    }

    static CuringFilm any(RandomGenerator random) {
        double ene = decades(random, 0.05, 2);
        double thiol = random.nextBoolean() ? ene : ene * random.nextDouble(0.6, 1.7);
        return found(
                CuringFilm.of(
                        new Formulation(ene, thiol, decades(random, 0.002, 0.1)),
                        new Initiator(
                                decades(random, 20, 1000),
                                random.nextDouble(0.3, 1),
                                random.nextDouble(0.3, 1)),
                        new Light(decades(random, 0.05, 50), random.nextDouble(300, 400)),
                        new Kinetics(
                                decades(random, 1e5, 1e7),
                                random.nextBoolean() ? 0 : decades(random, 1e4, 1e7),
                                decades(random, 1e5, 1e7),
                                decades(random, 1e7, 1e9))));
    }

    static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T> refused -> fail(refused.toString());
        };
    }

    static <T> Answer.Refused<T> refused(Answer<T> answer) {
        return switch (answer) {
            case Answer.Refused<T> refused -> refused;
            case Answer.Found<T>(T value) -> fail("found " + value);
        };
    }

    /// The time of a reach, or NaN at a dead end.
    static double seconds(Reach reach) {
        return reach instanceof Reach.After(double seconds) ? seconds : Double.NaN;
    }

    /// Half of the last digit that is printed, and the least bit more.
    static double half(String printed) {
        int point = printed.indexOf('.');
        return 0.5000001 * Math.pow(10, point < 0 ? 0 : point + 1 - printed.length());
    }
}

package org.thioloom.chem.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.film.Discs.calibration;
import static org.thioloom.chem.film.Discs.covers;
import static org.thioloom.chem.film.Discs.found;
import static org.thioloom.chem.film.Discs.points;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.film.Calibration.Model;
import org.thioloom.chem.film.Calibration.Settings;
import org.thioloom.chem.film.Calibration.Weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class CalibrationLawsTest {
    static final List<Long> SEEDS = LongStream.range(0, 200).boxed().toList();

    private static List<Point> simulated(RandomGenerator random, Truth truth) {
        List<Point> points = new ArrayList<>();
        int n = random.nextInt(5, 11);
        for (int i = 0; i < n; i++) {
            double volume = 6 + 21.0 * i / (n - 1);
            points.add(new Point(volume, truth.disc(random, volume)));
        }
        return points;
    }

    private record Truth(double intercept, double slope, double scatter, Weighting weighting) {
        double at(double volume) {
            return intercept + slope * volume;
        }

        double disc(RandomGenerator random, double volume) {
            return at(volume)
                    + random.nextGaussian() * scatter / Math.sqrt(weighting.weight(volume));
        }
    }

    /// In 2500 simulated calibrations, the true volume and the next disc are in their 95 %
    /// intervals 95 times in a hundred; four standard errors are 1.7.
    @ParameterizedTest
    @CsvSource({
        "WITH_INTERCEPT, EQUAL, -18, 3",
        "WITH_INTERCEPT, INVERSE_SQUARE_OF_VOLUME, -18, 0.25",
        "THROUGH_ORIGIN, EQUAL, 0, 3",
        "THROUGH_ORIGIN, INVERSE_SQUARE_OF_VOLUME, 0, 0.25"
    })
    void intervalsCoverTheTruthAsOftenAsTheySay(
            Model model, Weighting weighting, double intercept, double scatter) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122);
        Truth truth = new Truth(intercept, 13.5, scatter, weighting);
        int runs = 2500;
        int mean = 0;
        int next = 0;
        int regulated = 0;
        int behind = 0;
        for (int i = 0; i < runs; i++) {
            Calibration calibration =
                    found(
                            Calibration.of(
                                    simulated(random, truth),
                                    new Settings(model, weighting, 0.95)));
            double volume = random.nextDouble(8, 25);
            Prediction prediction = found(calibration.thicknessAt(volume));
            mean += covers(prediction.mean(), truth.at(volume)) ? 1 : 0;
            next += covers(prediction.next(), truth.disc(random, volume)) ? 1 : 0;
            Regulation regulation = found(calibration.volumeFor(truth.at(volume)));
            regulated += covers(regulation.interval(), volume) ? 1 : 0;
            double disc = truth.disc(random, volume);
            behind += covers(found(calibration.volumesBehind(disc, 1)), volume) ? 1 : 0;
        }
        for (int count : List.of(mean, next, regulated, behind)) {
            double share = 100.0 * count / runs;
            assertTrue(share > 93.3 && share < 96.7, share + " %");
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theBandIsWhereTheVolumesEnd(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Weighting weighting =
                random.nextBoolean() ? Weighting.EQUAL : Weighting.INVERSE_SQUARE_OF_VOLUME;
        Model model = random.nextBoolean() ? Model.WITH_INTERCEPT : Model.THROUGH_ORIGIN;
        Truth truth = new Truth(random.nextDouble(-20, 20), 13.5, 0.2, weighting);
        Calibration calibration =
                found(
                        Calibration.of(
                                simulated(random, truth),
                                new Settings(model, weighting, random.nextDouble(0.5, 0.99))));
        double target = random.nextDouble(100, 300);
        Regulation regulation = found(calibration.volumeFor(target));
        assertEquals(target, found(calibration.thicknessAt(regulation.volume())).thickness(), 1e-9);
        var interval = assertInstanceOf(Interval.Between.class, regulation.interval());
        assertTrue(interval.low() <= regulation.volume(), "seed " + seed);
        assertTrue(interval.high() >= regulation.volume(), "seed " + seed);
        var low =
                assertInstanceOf(
                        Interval.Between.class,
                        found(calibration.thicknessAt(interval.low())).mean());
        var high =
                assertInstanceOf(
                        Interval.Between.class,
                        found(calibration.thicknessAt(interval.high())).mean());
        assertEquals(target, low.high(), 1e-8 * target, "seed " + seed);
        assertEquals(target, high.low(), 1e-8 * target, "seed " + seed);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void otherUnitsGiveTheSameLine(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Point> points = simulated(random, new Truth(-18, 13.5, 3, Weighting.EQUAL));
        List<Point> scaled =
                points.stream().map(p -> new Point(p.volume() / 1000, p.thickness() / 25)).toList();
        Regulation one = found(found(Calibration.of(points)).volumeFor(120));
        Regulation other = found(found(Calibration.of(scaled)).volumeFor(120 / 25.0));
        assertEquals(one.volume(), other.volume() * 1000, 1e-9 * one.volume());
        assertEquals(
                one.chanceWithin(5).orElseThrow(),
                other.chanceWithin(0.2).orElseThrow(),
                1e-9,
                "seed " + seed);
    }
}

package org.thioloom.chem.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Calibration.Model;
import org.thioloom.chem.film.Calibration.Settings;
import org.thioloom.chem.film.Calibration.Weighting;

import java.util.ArrayList;
import java.util.List;

/// The discs of the reference values, and what is asked of answers.
final class Discs {
    /// Synthetic (facts: network-cure, 4).
    static final List<Point> REFERENCE =
            points(
                    6, 62.4, 8, 93.1, 10, 113.8, 12, 145.6, 15, 183.9, 18, 224.3, 22, 281.7, 27,
                    347.2);

    private Discs() {}

    static List<Point> points(double... numbers) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new Point(numbers[i], numbers[i + 1]));
        }
        return points;
    }

    static Calibration calibration(Model model, Weighting weighting) {
        return found(Calibration.of(REFERENCE, new Settings(model, weighting, 0.95)));
    }

    static Calibration reference() {
        return found(Calibration.of(REFERENCE));
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

    static void between(double low, double high, Interval interval, String source) {
        var between = assertInstanceOf(Interval.Between.class, interval, source);
        assertEquals(low, between.low(), 2e-9 * Math.abs(high), source);
        assertEquals(high, between.high(), 2e-9 * Math.abs(high), source);
    }

    static boolean covers(Interval interval, double truth) {
        return switch (interval) {
            case Interval.Between(double low, double high) -> low <= truth && truth <= high;
            case Interval.Unknown _ -> fail("no interval");
        };
    }
}

package org.thioloom.chem.film;

import org.thioloom.chem.answer.Answer;

import java.util.List;
import java.util.Optional;

/// Why no line can be drawn through some discs.
final class CalibrationCheck {
    private CalibrationCheck() {}

    static Optional<Answer<Calibration>> objection(
            List<Point> points, Calibration.Settings settings) {
        return ofLevel(settings.level())
                .or(() -> ofNumbers(points))
                .or(() -> ofCount(points))
                .or(() -> ofSpread(points))
                .map(refused -> refused);
    }

    private static Optional<Answer.Refused<Calibration>> ofLevel(double level) {
        return level > 0 && level < 1
                ? Optional.empty()
                : refused(
                        "the level of the intervals is " + Shown.number(level),
                        "give a level between 0 and 1: 0.95 is 95 %");
    }

    private static Optional<Answer.Refused<Calibration>> ofNumbers(List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (!usable(point.volume()) || !usable(point.thickness())) {
                return refused(
                        "disc %d has a volume of %s uL and a thickness of %s um"
                                .formatted(
                                        i + 1,
                                        Shown.number(point.volume()),
                                        Shown.number(point.thickness())),
                        "give both as numbers above zero, or leave the disc out");
            }
        }
        return Optional.empty();
    }

    /// Sizes whose squares can be added up.
    private static boolean usable(double number) {
        return number >= 1e-9 && number <= 1e12;
    }

    private static Optional<Answer.Refused<Calibration>> ofCount(List<Point> points) {
        return points.size() >= 2
                ? Optional.empty()
                : refused(
                        points.isEmpty()
                                ? "there is no disc"
                                : "there is one disc, and one disc has no slope",
                        "cast discs of at least two volumes, better five or more");
    }

    private static Optional<Answer.Refused<Calibration>> ofSpread(List<Point> points) {
        double least = points.stream().mapToDouble(Point::volume).min().orElseThrow();
        double most = points.stream().mapToDouble(Point::volume).max().orElseThrow();
        return most - least > 1e-6 * most
                ? Optional.empty()
                : refused(
                        "all %d discs were cast from %s uL, so no slope can be seen"
                                .formatted(points.size(), Shown.number(most)),
                        "cast discs of another volume");
    }

    private static Optional<Answer.Refused<Calibration>> refused(String sentence, String remedy) {
        return Optional.of(new Answer.Refused<>(sentence, remedy));
    }
}

package org.thioloom.recipes.forecast;

import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Interval;
import org.thioloom.chem.film.Point;
import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// Films and the lines through them in the words of the bench.
public final class FilmWords {
    private FilmWords() {}

    /// The line, how many discs it rests on, and how they scatter.
    public static String line(Calibration calibration) {
        String sign = calibration.intercept() < 0 ? "-" : "+";
        OptionalDouble scatter = calibration.scatter();
        return "%s V %s %s um through %d discs of %s to %s uL; scatter %s"
                .formatted(
                        four(calibration.slope()),
                        sign,
                        four(Math.abs(calibration.intercept())),
                        calibration.points().size(),
                        four(least(calibration)),
                        four(most(calibration)),
                        scatter.isPresent() ? three(scatter.getAsDouble()) + " um" : "not known");
    }

    private static double least(Calibration calibration) {
        return calibration.points().stream().mapToDouble(Point::volume).min().orElseThrow();
    }

    private static double most(Calibration calibration) {
        return calibration.points().stream().mapToDouble(Point::volume).max().orElseThrow();
    }

    /// Between two numbers, or why nobody can say.
    public static String interval(Interval interval, String unit) {
        return switch (interval) {
            case Interval.Between(double low, double high) ->
                    "%s to %s %s (95 %%)".formatted(four(low), four(high), unit);
            case Interval.Unknown(String because) -> "unknown: " + because;
        };
    }

    /// Whether a volume lies among those that were cast.
    public static String reach(boolean extrapolated) {
        return extrapolated
                ? "outside the discs that were cast: a guess until one is"
                : "within the discs that were cast";
    }

    public static String micrometres(double thickness) {
        return four(thickness) + " um";
    }

    /// To four digits at most.
    public static String four(double number) {
        BigDecimal rounded = new BigDecimal(Rounding.significant(BigDecimal.valueOf(number), 4));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// To two digits.
    public static String two(double number) {
        return Rounding.significant(BigDecimal.valueOf(number), 2);
    }

    /// To three digits.
    public static String three(double number) {
        return Rounding.significant(BigDecimal.valueOf(number), 3);
    }
}

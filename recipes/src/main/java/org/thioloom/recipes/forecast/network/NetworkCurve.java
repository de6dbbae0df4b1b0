package org.thioloom.recipes.forecast.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.StepGrowth;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A network as one thing changes, point by point; nothing is kept.
///
/// @param points 2 or more, at equal steps of the conversion, or of the logarithm of r
public record NetworkCurve(WeighedNetwork weighed, NetworkConditions conditions, int points) {
    /// By how much the curve over r reaches beyond the window that gels.
    private static final double BEYOND = 1.25;

    /// One point.
    public record Point(WeighedNetwork weighed, CuredNetwork cured) {}

    /// From nothing reacted to the scarcer group used up.
    public Stream<Point> overConversion() {
        double highest = weighed.growth().highestEneConversion();
        return steps().mapToObj(
                        i -> new Point(weighed, found(weighed, highest * i / (points - 1.0))));
    }

    /// Over the window of r that gels and a little more, the conversion of the scarcer group kept.
    ///
    /// @param conversion of the scarcer group, `[-]`, 0 to 1
    /// @return or why there is no window
    public Answer<Stream<Point>> overRatio(double conversion) {
        StepGrowth growth = weighed.growth();
        double highest = growth.branching();
        if (!(highest > 1)) {
            return new Refused<>(
                    growth.gelPoint().sentence(), "Leave the curve over the ratio out.");
        }
        double widest = BEYOND * highest;
        return new Found<>(
                steps().mapToObj(i -> {
                    double ratio = StrictMath.pow(widest, 2 * i / (points - 1.0) - 1);
                    WeighedNetwork there =
                            switch (weighed.withSecondSide(growth.ratio() / ratio)) {
                                case Found<WeighedNetwork>(WeighedNetwork moved) -> moved;
                                case Refused<WeighedNetwork>(String sentence, var _) ->
                                        throw new IllegalStateException("bug: " + sentence);
                            };
                    double first = conversion * there.growth().highestEneConversion();
                    return new Point(there, found(there, first));
                }));
    }

    private IntStream steps() {
        return IntStream.range(0, points);
    }

    private CuredNetwork found(WeighedNetwork there, double firstConversion) {
        return switch (NetworkForecast.at(there, conditions, firstConversion)) {
            case Found<CuredNetwork>(CuredNetwork cured) -> cured;
            case Refused<CuredNetwork>(String sentence, var _) ->
                    throw new IllegalStateException("bug: " + sentence);
        };
    }
}

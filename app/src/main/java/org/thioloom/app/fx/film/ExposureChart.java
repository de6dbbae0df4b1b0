package org.thioloom.app.fx.film;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Range;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.chem.cure.Exposure;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion;
import org.thioloom.recipes.forecast.exposure.ExposureWords;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Conversion of both faces over the time of exposure, and between which times the answer lies.
record ExposureChart(ExposureQuestion question, Reckoned reckoned) {
    private static final int POINTS = 161;
    private static final double PERCENT = 100;
    private static final double FIRST = 0.02;
    private static final double LAST = 4;

    Chart chart() {
        double[] all = times().toArray();
        double least = FIRST * DoubleStream.of(all).min().orElseThrow();
        double most = LAST * DoubleStream.of(all).max().orElseThrow();
        double depth = question.liquid().depth().in(Units.MILLIMETRE);
        List<Marker> markers = new ArrayList<>();
        markers.add(LightCharts.wanted(question));
        bracket(markers);
        return new Chart(
                "Conversion of both faces over the exposure",
                "How long: "
                        + ExposureWords.estimate(reckoned.estimate())
                        + ". Back cured: "
                        + ExposureWords.back(reckoned, question.wanted().conversion())
                        + ".",
                Axis.logarithmic("Exposure", "s", least, most),
                Axis.linear("Reacted", "%", -0.03 * PERCENT, 1.03 * PERCENT),
                List.of(
                        new Layer.Line(
                                "lit face",
                                Ink.SECOND,
                                Stroke.DASHED,
                                over(least, most, t -> reckoned.film().conversion(0, t))),
                        new Layer.Line(
                                "back",
                                Ink.FIRST,
                                Stroke.WHOLE,
                                over(least, most, t -> reckoned.film().conversion(depth, t)))),
                markers);
    }

    private static Curve over(double least, double most, DoubleUnaryOperator share) {
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = least * StrictMath.pow(most / least, i / (POINTS - 1.0));
            y[i] = PERCENT * share.applyAsDouble(x[i]);
        }
        return Curve.of(x, y);
    }

    /// Every time that is spoken of, `[s]`; the one that both faces are looked at after is always
    /// there.
    private DoubleStream times() {
        Exposure.Estimate estimate = reckoned.estimate();
        DoubleStream said =
                Stream.of(estimate.quick(), estimate.nominal(), estimate.slow())
                        .flatMapToDouble(ExposureChart::seconds);
        DoubleStream carried =
                reckoned.carried() == null
                        ? DoubleStream.empty()
                        : Stream.of(reckoned.carried().pairs(), reckoned.carried().alone())
                                .flatMapToDouble(ExposureChart::seconds);
        DoubleStream floor =
                question.floor() == null
                        ? DoubleStream.empty()
                        : DoubleStream.of(question.floor().in(Units.SECOND));
        return Stream.of(said, carried, floor, DoubleStream.of(reckoned.profile().time()))
                .flatMapToDouble(times -> times);
    }

    private static DoubleStream seconds(Reach reach) {
        return reach instanceof Reach.After(double seconds)
                ? DoubleStream.of(seconds)
                : DoubleStream.empty();
    }

    private void bracket(List<Marker> markers) {
        Exposure.Estimate estimate = reckoned.estimate();
        Exposure.Bracket carried = reckoned.carried();
        if (carried != null) {
            stripe(carried.pairs(), carried.alone(), "from your exposure", markers, Ink.THIRD);
        }
        stripe(estimate.quick(), estimate.slow(), "books span", markers, Ink.SIXTH);
        if (question.floor() != null) {
            markers.add(
                    new Marker.Upright(
                            question.floor().in(Units.SECOND),
                            "floor of the source",
                            Ink.QUIET,
                            Stroke.DASHED));
        }
    }

    /// Between two times, or from one of them where the other never comes.
    private static void stripe(
            Reach one, Reach other, String words, List<Marker> markers, Ink ink) {
        OptionalDouble low = DoubleStream.concat(seconds(one), seconds(other)).min();
        OptionalDouble high = DoubleStream.concat(seconds(one), seconds(other)).max();
        if (low.isEmpty() || high.isEmpty()) {
            return;
        }
        double from = low.getAsDouble();
        double to = high.getAsDouble();
        boolean never = one instanceof Reach.DeadEnd || other instanceof Reach.DeadEnd;
        if (from < to) {
            markers.add(
                    new Marker.Stripe(
                            new Range(from, to),
                            words
                                    + " "
                                    + ExposureWords.time(from)
                                    + " to "
                                    + ExposureWords.time(to),
                            ink));
        } else {
            markers.add(
                    new Marker.Upright(
                            from,
                            words + " " + ExposureWords.time(from) + (never ? ", or never" : ""),
                            ink,
                            Stroke.DASHED));
        }
    }
}

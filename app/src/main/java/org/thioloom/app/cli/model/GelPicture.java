package org.thioloom.app.cli.model;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.chem.plot.GelPlot;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.recipes.forecast.network.NetworkCurve;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;

import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A network over the conversion of its scarcer group, drawn.
final class GelPicture {
    private GelPicture() {}

    static Answer<Picture> of(
            String title, NetworkForecast forecast, Reached reached, NetworkCurve curve) {
        StepGrowth growth = forecast.weighed().growth();
        double highest = growth.highestEneConversion();
        double batch = reached.cured().network().eneConversion() / highest;
        Groups groups = forecast.weighed().groups();
        Stream<GelPlot.Point> points =
                curve.overConversion().map(point -> point(point.cured().network(), highest));
        return new GelPlot(
                        title,
                        "Conversion of "
                                + (highest < 1 ? groups.secondSymbol() : groups.firstSymbol()),
                        points.toList(),
                        gelPoint(growth, highest),
                        OptionalDouble.of(Math.min(1, batch)))
                .draw(PlotSize.COLUMN);
    }

    private static OptionalDouble gelPoint(StepGrowth growth, double highest) {
        return growth.gelPoint() instanceof GelPoint.Gels gels
                ? OptionalDouble.of(gels.eneConversion() / highest)
                : OptionalDouble.empty();
    }

    private static GelPlot.Point point(Network network, double highest) {
        return new GelPlot.Point(
                network.eneConversion() / highest,
                network.fractions().sol(),
                network.fractions().pendant(),
                network.fractions().active());
    }
}

package org.thioloom.app.fx.network;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Glyph;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Range;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.app.text.model.NetworkAnswer;
import org.thioloom.app.text.model.NetworkWords;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.Network;
import org.thioloom.recipes.finding.PlainWords;
import org.thioloom.recipes.forecast.network.LoopForecast;
import org.thioloom.recipes.forecast.network.NetworkCurve;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A network while it forms: over the conversion of its scarcer group, with this batch in it.
final class ConversionCharts {
    private static final int POINTS = 201;
    private static final double PERCENT = 100;
    private static final double EQUAL = 1e-9;
    private static final String WITH_LOOPS = "with loops";

    private final NetworkForecast forecast;
    private final List<Network> points;
    private final double highest;

    private ConversionCharts(NetworkForecast forecast) {
        this.forecast = forecast;
        highest = forecast.weighed().growth().highestEneConversion();
        points =
                new NetworkCurve(forecast.weighed(), forecast.conditions(), POINTS)
                        .overConversion()
                        .map(point -> point.cured().network())
                        .toList();
    }

    static ConversionCharts of(NetworkForecast forecast) {
        return new ConversionCharts(forecast);
    }

    /// Sol, dangling ends and elastic chains.
    Chart shares() {
        List<Layer> layers = new ArrayList<>(Shares.layers(this::curve));
        // with loops it lies upon the same place
        layers.addAll(
                batch("sol of this batch", network -> PERCENT * network.fractions().sol()).stream()
                        .filter(layer -> !layer.name().equals(WITH_LOOPS))
                        .toList());
        return new Chart(
                "Sol, dangling ends and elastic chains over the conversion",
                PlainWords.of(NetworkAnswer.of(forecast)),
                abscissa(),
                Shares.axis(),
                layers,
                markers());
    }

    /// Elastically effective strands.
    Chart strands() {
        double most = points.stream().mapToDouble(Shares::strands).max().orElse(0);
        List<Layer> layers = new ArrayList<>();
        layers.add(
                new Layer.Line("strands, ideal", Ink.FIRST, Stroke.WHOLE, curve(Shares::strands)));
        layers.addAll(batch("this batch", Shares::strands));
        return new Chart(
                "Elastic strands over the conversion",
                PlainWords.of(NetworkAnswer.of(forecast)),
                abscissa(),
                Axis.linear("Strands", "mol/kg", 0, most > 0 ? 1.08 * most : 1),
                layers,
                markers());
    }

    private Axis abscissa() {
        Groups groups = forecast.weighed().groups();
        // equal amounts are equal but for rounding, and words name the first group then
        boolean secondRunsOut = highest < 1 - EQUAL;
        String scarcer = secondRunsOut ? groups.secondSymbol() : groups.firstSymbol();
        return Axis.linear("Conversion of " + scarcer, "mol%", 0, PERCENT);
    }

    private Curve curve(ToDoubleFunction<Network> what) {
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = PERCENT * i / (x.length - 1);
            y[i] = what.applyAsDouble(points.get(i));
        }
        return Curve.of(x, y);
    }

    /// Where this batch stands, ideal and with loops.
    private List<Layer> batch(String name, ToDoubleFunction<Network> what) {
        if (!(forecast.reached() instanceof Found<Reached>(Reached reached))) {
            return List.of();
        }
        List<Layer> layers = new ArrayList<>();
        double here = share(reached.cured().network());
        if (reached.loops() instanceof Found<LoopForecast>(LoopForecast loops)) {
            Curve point = Curve.point(here, what.applyAsDouble(loops.cured().network()));
            layers.add(Layer.Signs.of(WITH_LOOPS, Ink.THIRD, Glyph.RING, point));
        }
        List<Layer.Bars> bars =
                reached.lower().isPresent() && reached.higher().isPresent()
                        ? List.of(bars(reached, what))
                        : List.of();
        Curve point = Curve.point(here, what.applyAsDouble(reached.cured().network()));
        layers.add(new Layer.Signs(name, Ink.THIRD, Glyph.DIAMOND, point, bars, false));
        return layers;
    }

    private static Layer.Bars bars(Reached reached, ToDoubleFunction<Network> what) {
        double one = what.applyAsDouble(reached.lower().orElseThrow().network());
        double other = what.applyAsDouble(reached.higher().orElseThrow().network());
        return Layer.Bars.upright(Math.min(one, other), Math.max(one, other));
    }

    /// Of the scarcer group, in percent.
    private double share(Network network) {
        return Math.min(PERCENT, PERCENT * network.eneConversion() / highest);
    }

    private List<Marker> markers() {
        List<Marker> markers = new ArrayList<>();
        if (forecast.reached() instanceof Found<Reached>(Reached reached)) {
            double here = share(reached.cured().network());
            if (reached.lower().isPresent() && reached.higher().isPresent()) {
                double low = share(reached.lower().get().network());
                double high = share(reached.higher().get().network());
                if (low < high) {
                    markers.add(new Marker.Stripe(new Range(low, high), "", Ink.THIRD));
                }
            }
            markers.add(
                    new Marker.Upright(
                            here,
                            "this batch " + NetworkWords.moles(here / PERCENT) + origin(reached),
                            Ink.THIRD,
                            Stroke.DASHED));
        }
        if (forecast.gelPoint() instanceof Gels(double first, double _)) {
            double gels = Math.min(PERCENT, PERCENT * first / highest);
            markers.add(
                    new Marker.Upright(
                            gels,
                            "gels, ideal, " + NetworkWords.moles(gels / PERCENT),
                            Ink.SECOND,
                            Stroke.DASHED));
        }
        return markers;
    }

    private static String origin(Reached reached) {
        return switch (reached.conversion().origin()) {
            case TYPICAL -> ", typical";
            case RECIPE -> ", by the recipe";
            case GIVEN -> "";
        };
    }
}

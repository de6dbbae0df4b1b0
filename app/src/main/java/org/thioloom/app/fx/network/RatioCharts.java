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
import org.thioloom.app.fx.network.NetworkSheet.Ratios;
import org.thioloom.app.text.model.NetworkWords;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.recipes.forecast.network.NetworkCurve;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;
import org.thioloom.recipes.uncertainty.OutputBudget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The same network at other ratios of its groups, at one conversion of the scarcer one.
///
/// @param known how well r of this batch is known; empty for nobody knows
record RatioCharts(
        NetworkForecast forecast,
        Reached reached,
        List<NetworkCurve.Point> points,
        Optional<OutputBudget> known) {
    private static final int POINTS = 161;
    private static final double PERCENT = 100;

    static Answer<Ratios> of(
            NetworkForecast forecast, Reached reached, Optional<OutputBudget> known) {
        double scarcer =
                reached.cured().network().eneConversion()
                        / forecast.weighed().growth().highestEneConversion();
        return new NetworkCurve(forecast.weighed(), forecast.conditions(), POINTS)
                .overRatio(Math.min(1, scarcer))
                .map(points -> new RatioCharts(forecast, reached, points.toList(), known).charts());
    }

    private Ratios charts() {
        List<Layer> shares = new ArrayList<>(Shares.layers(this::curve));
        shares.add(batch("sol of this batch", network -> PERCENT * network.fractions().sol()));
        double most =
                points.stream()
                        .mapToDouble(point -> Shares.strands(point.cured().network()))
                        .max()
                        .orElse(0);
        List<Layer> strands = new ArrayList<>();
        strands.add(
                new Layer.Line("strands, ideal", Ink.FIRST, Stroke.WHOLE, curve(Shares::strands)));
        strands.add(batch("this batch", Shares::strands));
        return new Ratios(
                NetworkWords.moles(reached.conversion().share()),
                chart(
                        "Sol, dangling ends and elastic chains over the ratio",
                        Shares.axis(),
                        shares),
                chart(
                        "Elastic strands over the ratio",
                        Axis.linear("Strands", "mol/kg", 0, most > 0 ? 1.08 * most : 1),
                        strands));
    }

    private Chart chart(String title, Axis y, List<Layer> layers) {
        Groups groups = forecast.weighed().groups();
        Axis x =
                Axis.logarithmic(
                        "%s : %s".formatted(groups.firstSymbol(), groups.secondSymbol()),
                        "",
                        ratio(points.getFirst()),
                        ratio(points.getLast()));
        return new Chart(title, description(), x, y, layers, markers(x));
    }

    private String description() {
        StepGrowth growth = forecast.weighed().growth();
        return "Drawn at %s of the scarcer group. Were all of that to react, it would gel from r = %s to %s; this batch has r = %s."
                .formatted(
                        NetworkWords.moles(reached.conversion().share()),
                        NetworkWords.four(1 / growth.branching()),
                        NetworkWords.four(growth.branching()),
                        NetworkWords.four(growth.ratio()));
    }

    private static double ratio(NetworkCurve.Point point) {
        return point.weighed().growth().ratio();
    }

    private Curve curve(ToDoubleFunction<Network> what) {
        return Curve.of(
                points.stream().mapToDouble(RatioCharts::ratio).toArray(),
                points.stream()
                        .mapToDouble(point -> what.applyAsDouble(point.cured().network()))
                        .toArray());
    }

    private Layer batch(String name, ToDoubleFunction<Network> what) {
        return Layer.Signs.of(
                name,
                Ink.THIRD,
                Glyph.DIAMOND,
                Curve.point(
                        forecast.weighed().growth().ratio(),
                        what.applyAsDouble(reached.cured().network())));
    }

    private List<Marker> markers(Axis x) {
        StepGrowth growth = forecast.weighed().growth();
        List<Marker> markers = new ArrayList<>();
        known.flatMap(OutputBudget::interval)
                .filter(i -> i.low() > 0 && i.low() < i.high())
                .ifPresent(i ->
                        markers.add(
                                new Marker.Stripe(new Range(i.low(), i.high()), "", Ink.THIRD)));
        if (x.home().holds(growth.ratio())) {
            markers.add(
                    new Marker.Upright(
                            growth.ratio(),
                            "this batch " + NetworkWords.four(growth.ratio()),
                            Ink.THIRD,
                            Stroke.DASHED));
        }
        double widest = widest();
        if (widest > 1) {
            markers.add(edge("gels from ", 1 / widest));
            markers.add(edge("gels to ", widest));
        }
        return markers;
    }

    private static Marker edge(String words, double ratio) {
        return new Marker.Upright(
                ratio, words + NetworkWords.four(ratio), Ink.SECOND, Stroke.DOTTED);
    }

    /// The highest r that gels at the conversion of these curves; its inverse is the lowest.
    private double widest() {
        double scarcer = reached.conversion().share();
        return scarcer * scarcer * forecast.weighed().growth().branching();
    }
}

package org.thioloom.app.fx.network;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.chem.network.Network;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// How the mass of a network is shared, the same in every chart of it.
final class Shares {
    private static final double PERCENT = 100;

    private Shares() {}

    /// A little wider than from none to all, so that signs at either end are whole.
    static Axis axis() {
        return Axis.linear("Share of the mass", "wt%", -0.03 * PERCENT, 1.03 * PERCENT);
    }

    /// Three lines, each in its ink and stroke.
    ///
    /// @param curve of a property along the abscissa
    static List<Layer> layers(Function<ToDoubleFunction<Network>, Curve> curve) {
        return List.of(
                new Layer.Line(
                        "sol",
                        Ink.FIRST,
                        Stroke.WHOLE,
                        curve.apply(network -> PERCENT * network.fractions().sol())),
                new Layer.Line(
                        "dangling ends",
                        Ink.SECOND,
                        Stroke.DASHED,
                        curve.apply(network -> PERCENT * network.fractions().pendant())),
                new Layer.Line(
                        "elastic chains",
                        Ink.FOURTH,
                        Stroke.DASH_DOT,
                        curve.apply(network -> PERCENT * network.fractions().active())));
    }

    /// `[mol/kg]`
    static double strands(Network network) {
        return network.skeletonPerKilogram().strands();
    }
}

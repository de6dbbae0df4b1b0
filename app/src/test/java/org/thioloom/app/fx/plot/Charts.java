package org.thioloom.app.fx.plot;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Glyph;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Range;
import org.thioloom.app.fx.chart.Stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;

/// Charts of every kind, made up.
final class Charts {
    private Charts() {}

    /// Ten noisy spectra above one another, with windows and verdicts.
    static Chart spectra(int points, int traces) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<Layer> layers = new ArrayList<>();
        for (int trace = 0; trace < traces; trace++) {
            double[] x = new double[points];
            double[] y = new double[points];
            for (int i = 0; i < points; i++) {
                x[i] = 4000 - 3600.0 * i / (points - 1);
                y[i] =
                        1.2 * (traces - 1 - trace)
                                + peak(x[i], 2920, 40)
                                + 0.9 * peak(x[i], 1100, 25)
                                + 0.2 * peak(x[i], 1640, 12)
                                + 0.1 * peak(x[i], 2560, 18)
                                + 0.012 * random.nextGaussian();
            }
            layers.add(
                    new Layer.Line(
                            "step " + (trace + 1),
                            Ink.inTurn(trace),
                            Stroke.inTurn(trace / 6),
                            Curve.of(x, y)));
        }
        layers.add(
                new Layer.Signs(
                        "present",
                        Ink.FIRST,
                        Glyph.DISC,
                        Curve.point(2560, 1.2 * traces - 0.3),
                        List.of(),
                        true));
        layers.add(
                Layer.Signs.of(
                        "inconclusive",
                        Ink.FIRST,
                        Glyph.HALF,
                        Curve.point(1640, 1.2 * traces - 0.3)));
        return new Chart(
                "Spectra",
                "Ten spectra.",
                Axis.linear("Wavenumber", "cm⁻¹", 400, 4000).backwards(),
                Axis.linear("Absorbance, normalised, offset", "", -0.1, 1.2 * traces),
                layers,
                List.of(
                        new Marker.Stripe(new Range(2500, 2620), "S–H 2560", Ink.SECOND),
                        new Marker.Stripe(new Range(1630, 1660), "C=C 1640", Ink.SECOND),
                        new Marker.Stripe(new Range(1600, 1625), "C=C 1610", Ink.SECOND),
                        new Marker.Stripe(new Range(1060, 1140), "C–O–C 1100", Ink.SECOND)));
    }

    private static double peak(double x, double centre, double width) {
        double d = (x - centre) / width;
        return 1 / (1 + d * d);
    }

    /// Discs, the line through them, what the next one may be.
    static Chart calibration() {
        Curve line = Curve.sampled(4, 16, 49, v -> 12.4 * v + 3);
        Curve low = Curve.sampled(4, 16, 49, v -> 12.4 * v - 9 - 0.1 * (v - 10) * (v - 10));
        Curve high = Curve.sampled(4, 16, 49, v -> 12.4 * v + 15 + 0.1 * (v - 10) * (v - 10));
        Curve discs =
                Curve.of(
                        new double[] {6, 8, 9, 10, 12, 14},
                        new double[] {78, 99, 121, 124, 157, 174});
        List<Layer.Bars> bars = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            bars.add(Layer.Bars.upright(discs.y(i) - 4, discs.y(i) + 4));
        }
        return new Chart(
                "Thickness",
                "Thickness against volume.",
                Axis.linear("Volume dispensed", "µL", 4, 16),
                Axis.linear("Dry thickness", "µm", 0, 220),
                List.of(
                        new Layer.Area("next disc, 95 %", Ink.SECOND, low, high),
                        new Layer.Line("line through your discs", Ink.SECOND, Stroke.WHOLE, line),
                        new Layer.Signs("your discs", Ink.FIRST, Glyph.DISC, discs, bars, false),
                        Layer.Signs.of("planned", Ink.THIRD, Glyph.DIAMOND, Curve.point(9.5, 120))),
                List.of(
                        new Marker.Upright(9.5, "planned 9.5 µL", Ink.THIRD, Stroke.DASHED),
                        new Marker.Upright(9.75, "by your discs 9.7 µL", Ink.SECOND, Stroke.DASHED),
                        new Marker.Level(120, "wanted 120 µm", Ink.QUIET, Stroke.DOTTED)));
    }

    /// An axis by powers of ten.
    static Chart ratio() {
        return new Chart(
                "Sol",
                "Sol over the ratio.",
                Axis.logarithmic("r", "", 0.02, 50),
                Axis.linear("Sol", "wt%", 0, 100),
                List.of(
                        new Layer.Line(
                                "sol",
                                Ink.FIRST,
                                Stroke.WHOLE,
                                Curve.sampled(
                                        0.02,
                                        50,
                                        4000,
                                        r -> 100 * Math.min(1, Math.pow(Math.log10(r), 2))))),
                List.of());
    }
}

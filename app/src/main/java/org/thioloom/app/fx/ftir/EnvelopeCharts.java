package org.thioloom.app.fx.ftir;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.chem.bandfit.BandFit;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.plot.FitPlot;
import org.thioloom.chem.spectrum.Spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// A fitted envelope: its points, the sum, the bands on their baseline, and what is left over.
record EnvelopeCharts(String name, BandFit fit) {
    private static final int POINTS = 401;
    private static final double ROOM = 0.08;
    private static final double MILLI = 1000;

    Chart bands() {
        Spectrum left = fit.residual();
        double[] x = left.x();
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = left.y(i) + sum(x[i]);
        }
        List<Layer> layers = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        List<Band> bands = fit.bands();
        for (int i = 0; i < bands.size(); i++) {
            int band = i;
            DoubleUnaryOperator on = v -> fit.baseline(v) + fit.band(band, v);
            Ink ink = Ink.inTurn(1 + i);
            layers.add(new Layer.Area("", ink, sampled(fit::baseline), sampled(on)));
            layers.add(new Layer.Line(bands.get(i).name(), ink, Stroke.inTurn(1 + i), sampled(on)));
            markers.add(
                    new Marker.Upright(
                            bands.get(i).centre().value(),
                            bands.get(i).name(),
                            ink,
                            Stroke.DOTTED));
        }
        layers.add(new Layer.Line("baseline", Ink.QUIET, Stroke.DOTTED, sampled(fit::baseline)));
        layers.add(new Layer.Line("measured", Ink.QUIET, WIDE, Curve.of(x, y)));
        layers.add(new Layer.Line("sum", Ink.FIRST, Stroke.THIN, sampled(this::sum)));
        double low = Arrays.stream(y).min().orElse(0);
        double high = Arrays.stream(y).max().orElse(1);
        double room = ROOM * (high - low);
        return new Chart(
                "C-O-C envelope of " + name,
                new FitPlot(name, fit, List.of()).description(),
                abscissa(),
                Axis.linear("Absorbance", "", low - room, high + room),
                layers,
                markers);
    }

    private static final Stroke WIDE = new Stroke(List.of(), 4);

    Chart residual() {
        Spectrum left = fit.residual();
        double[] y = Arrays.stream(left.y()).map(v -> MILLI * v).toArray();
        double scatter = MILLI * fit.curve().residualDeviation();
        double most = Math.max(2 * scatter, Arrays.stream(y).map(Math::abs).max().orElse(1));
        double room = most > 0 ? 1.15 * most : 1;
        Axis x = abscissa();
        return new Chart(
                "What the fit of " + name + " leaves over",
                "Measured less sum, in thousandths of an absorbance; the stripe is two standard deviations of it to either side.",
                x,
                Axis.linear("Residual", "mAU", -room, room),
                List.of(
                        new Layer.Area(
                                "± 2 σ",
                                Ink.SECOND,
                                sampled(_ -> -2 * scatter),
                                sampled(_ -> 2 * scatter)),
                        new Layer.Line(
                                "measured less sum",
                                Ink.FIRST,
                                Stroke.THIN,
                                Curve.of(left.x(), y))),
                List.of(new Marker.Level(0, "", Ink.QUIET, Stroke.THIN)));
    }

    private Axis abscissa() {
        return Axis.linear("Wavenumber", "cm⁻¹", fit.window().low(), fit.window().high())
                .backwards();
    }

    private double sum(double wavenumber) {
        double sum = fit.baseline(wavenumber);
        for (int i = 0; i < fit.bands().size(); i++) {
            sum += fit.band(i, wavenumber);
        }
        return sum;
    }

    private Curve sampled(DoubleUnaryOperator of) {
        return Curve.sampled(fit.window().low(), fit.window().high(), POINTS, of);
    }
}

package org.thioloom.app.fx.film;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Glyph;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.film.Interval;
import org.thioloom.chem.film.Point;
import org.thioloom.chem.film.Prediction;
import org.thioloom.chem.film.Regulation;
import org.thioloom.chem.film.Shrinkage;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.forecast.FilmWords;
import org.thioloom.recipes.forecast.OwnDiscsForecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/// Dry thickness against the volume dispensed: the line that is computed, and the user's own with
/// what the next disc may be.
///
/// @param own null without discs
record ThicknessChart(Casting casting, Solution solution, @Nullable OwnDiscsForecast own) {
    private static final int POINTS = 97;
    private static final double BEYOND = 1.6;
    private static final double ROOM = 1.15;

    Chart chart() {
        double volume = casting.perDiscVolume().in(Units.MICROLITRE);
        double thickness = casting.dry().thickness().in(Units.MICROMETRE);
        double mostVolume =
                largest(BEYOND * volume, discs().stream().mapToDouble(d -> ROOM * d.volume()));
        List<Layer> layers = new ArrayList<>(line(mostVolume));
        layers.add(
                new Layer.Line(
                        "computed",
                        Ink.QUIET,
                        own == null ? Stroke.WHOLE : Stroke.DASHED,
                        Curve.sampled(mostVolume / POINTS, mostVolume, POINTS, this::computed)));
        if (own != null) {
            layers.add(Layer.Signs.of("your discs", Ink.FIRST, Glyph.DISC, points()));
        }
        layers.add(
                Layer.Signs.of(
                        "planned", Ink.THIRD, Glyph.DIAMOND, Curve.point(volume, thickness)));
        double mostThickness =
                largest(
                        Math.max(ROOM * thickness, computed(mostVolume)),
                        discs().stream().mapToDouble(d -> ROOM * d.thickness()));
        return new Chart(
                "Dry thickness against the volume dispensed",
                description(volume, thickness),
                Axis.linear("Volume dispensed per disc", "µL", 0, mostVolume),
                Axis.linear("Dry thickness", "µm", 0, mostThickness),
                layers,
                markers(volume, thickness));
    }

    private List<Point> discs() {
        return own == null ? List.of() : own.calibration().points();
    }

    private static double largest(double one, DoubleStream others) {
        return Math.max(one, others.max().orElse(0));
    }

    /// `[um]`, volumes added, in the mould as planned.
    private double computed(double volume) {
        Shrinkage shrinkage =
                new Shrinkage(
                        new Drying(casting.drying()),
                        solution.solidsVolumeFraction().in(Units.PERCENT_BY_VOLUME) / 100,
                        0);
        return 1000
                * shrinkage.dryOf(volume, casting.mouldDiameter().in(Units.MILLIMETRE)).thickness();
    }

    private List<Layer> line(double mostVolume) {
        if (own == null) {
            return List.of();
        }
        Calibration line = own.calibration();
        List<Prediction> known = new ArrayList<>();
        for (int i = 1; i <= POINTS; i++) {
            if (line.thicknessAt(mostVolume * i / POINTS) instanceof Found<Prediction>(var found)) {
                known.add(found);
            }
        }
        List<Layer> layers = new ArrayList<>();
        if (known.stream().allMatch(p -> p.next() instanceof Interval.Between)) {
            layers.add(
                    new Layer.Area(
                            "next disc, 95 %", Ink.SECOND, edge(known, true), edge(known, false)));
        }
        layers.add(
                new Layer.Line(
                        "your line",
                        Ink.SECOND,
                        Stroke.WHOLE,
                        Curve.of(
                                known.stream().mapToDouble(Prediction::volume).toArray(),
                                known.stream().mapToDouble(Prediction::thickness).toArray())));
        return layers;
    }

    private static Curve edge(List<Prediction> known, boolean low) {
        return Curve.of(
                known.stream().mapToDouble(Prediction::volume).toArray(),
                known.stream()
                        .map(Prediction::next)
                        .map(Interval.Between.class::cast)
                        .mapToDouble(next -> low ? next.low() : next.high())
                        .toArray());
    }

    private Curve points() {
        List<Point> sorted =
                discs().stream().sorted(Comparator.comparingDouble(Point::volume)).toList();
        return Curve.of(
                sorted.stream().mapToDouble(Point::volume).toArray(),
                sorted.stream().mapToDouble(Point::thickness).toArray());
    }

    private List<Marker> markers(double volume, double thickness) {
        List<Marker> markers = new ArrayList<>();
        markers.add(
                new Marker.Upright(
                        volume,
                        "planned " + FilmWords.four(volume) + " µL",
                        Ink.THIRD,
                        Stroke.DASHED));
        if (own != null && own.regulation() instanceof Found<Regulation>(Regulation found)) {
            markers.add(
                    new Marker.Upright(
                            found.volume(),
                            "by your discs "
                                    + FilmWords.four(found.volume())
                                    + " µL"
                                    + (found.extrapolated() ? ", outside them" : ""),
                            Ink.SECOND,
                            Stroke.DASHED));
        }
        markers.add(
                new Marker.Level(
                        thickness,
                        "wanted " + FilmWords.four(thickness) + " µm",
                        Ink.QUIET,
                        Stroke.DOTTED));
        return markers;
    }

    private String description(double volume, double thickness) {
        return "Computed: %s µL a disc gives %s µm. "
                        .formatted(FilmWords.four(volume), FilmWords.four(thickness))
                + (own == null
                        ? "No discs of your own lie beside the plan."
                        : "Your line: " + FilmWords.line(own.calibration()) + ".");
    }
}

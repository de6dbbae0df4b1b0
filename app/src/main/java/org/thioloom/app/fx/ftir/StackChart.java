package org.thioloom.app.fx.ftir;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Glyph;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Range;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.app.fx.spectra.Added;
import org.thioloom.app.fx.spectra.Checks.Judged;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.chem.verdict.Verdict.Outcome;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.verdict.StageCheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// Spectra above each other, the first stage on top, each from its own lowest to its own highest
/// point, upon what the chosen stage should show, with the signs of the verdicts.
///
/// @param chosen the one that is looked at
record StackChart(Stage stage, List<Added> all, Map<Long, Judged> judged, OptionalLong chosen) {
    private static final double LOWEST = 400;
    private static final double HIGHEST = 4000;

    /// From one trace to the next, in heights of a trace.
    private static final double STEP = 1.3;

    /// From a trace up to its signs, and from one sign to the next above it, for each trace of the
    /// stack, in heights of a trace: a screen gives each so much less room.
    private static final double ABOVE = 0.035;

    /// Signs that are nearer to each other than this stand above each other, `[cm-1]`.
    private static final double NEAR = 45;

    /// Room for the name of the lowest trace, for each trace of the stack, in heights of a trace.
    private static final double BELOW = 0.065;

    private static final int MOST_RAISED = 3;

    /// A trace where it is drawn.
    private record Trace(Added added, Curve curve, boolean chosen) {}

    Chart chart(FtirPlan plan) {
        List<Trace> traces = traces(plan);
        List<Marker> markers = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        for (Trace trace : traces) {
            Ink ink = isQuiet(trace) ? Ink.QUIET : Ink.FIRST;
            String name = label(trace.added);
            layers.add(new Layer.Line(name, ink, stroke(trace), trace.curve));
            markers.add(new Marker.Name(trace.curve, name, ink));
        }
        layers.addAll(signs(traces));
        Stripes stripes = new Stripes(stage);
        layers.addAll(stripes.legend());
        markers.addAll(stripes.markers());
        return new Chart(
                "Infrared spectra and what is expected of " + stage.title(),
                description(traces),
                abscissa(traces),
                ordinate(traces),
                layers,
                markers);
    }

    private boolean isQuiet(Trace trace) {
        return chosen.isPresent() && !trace.chosen;
    }

    private Stroke stroke(Trace trace) {
        return trace.chosen ? Stroke.WHOLE : Stroke.THIN;
    }

    private static String label(Added added) {
        return added.name() + ", " + added.stage();
    }

    private List<Trace> traces(FtirPlan plan) {
        List<String> keys = plan.stages().stream().map(Stage::key).toList();
        List<Added> read =
                all.stream()
                        .filter(added -> added.measured().isPresent())
                        .sorted(Comparator.comparingInt(added -> place(keys, added.stage())))
                        .toList();
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Added added = read.get(i);
            Curve own = added.measured().orElseThrow().curve();
            boolean looked = chosen.isPresent() && chosen.getAsLong() == added.id();
            traces.add(
                    new Trace(
                            added,
                            read.size() == 1 ? own : raised(own, STEP * (read.size() - 1 - i)),
                            looked));
        }
        return traces;
    }

    private static int place(List<String> keys, String stage) {
        int place = keys.indexOf(stage);
        return place < 0 ? keys.size() : place;
    }

    private static Curve raised(Curve own, double up) {
        Range reach = reach(own);
        double factor = 1 / (reach.high() - reach.low());
        return own.raised(factor, up - factor * reach.low());
    }

    /// From its lowest to its highest point.
    private static Range reach(Curve curve) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < curve.size(); i++) {
            low = Math.min(low, curve.y(i));
            high = Math.max(high, curve.y(i));
        }
        return high > low ? new Range(low, high) : new Range(low - 0.5, low + 0.5);
    }

    private static Axis abscissa(List<Trace> traces) {
        double low = LOWEST;
        double high = HIGHEST;
        for (Trace trace : traces) {
            double one = trace.curve.x(0);
            double other = trace.curve.x(trace.curve.size() - 1);
            low = Math.min(low, Math.min(one, other));
            high = Math.max(high, Math.max(one, other));
        }
        return Axis.linear("Wavenumber", "cm⁻¹", low, high).backwards();
    }

    private static Axis ordinate(List<Trace> traces) {
        if (traces.size() == 1) {
            Range reach = reach(traces.getFirst().curve);
            double height = reach.high() - reach.low();
            return Axis.linear(
                    "Absorbance", "", reach.low() - 0.1 * height, reach.high() + 0.2 * height);
        }
        return Axis.bare(
                traces.isEmpty() ? "Absorbance" : "Absorbance, each to its own height, offset",
                -0.06 - BELOW * traces.size(),
                Math.max(1, STEP * (traces.size() - 1) + 1) + 0.2);
    }

    /// What a sign of a trace looks like.
    private record Look(Glyph glyph, boolean against, Ink ink) {}

    /// One layer for each form of sign; the legend has each form once.
    private List<Layer> signs(List<Trace> traces) {
        Map<Look, List<double[]>> points = new LinkedHashMap<>();
        double above = ABOVE * (traces.size() == 1 ? height(traces.getFirst()) : traces.size() + 1);
        for (Trace trace : traces) {
            double last = Double.POSITIVE_INFINITY;
            int raised = 1;
            for (Verdict verdict : marked(trace)) {
                Look look =
                        new Look(
                                VerdictWords.glyph(verdict.kind()),
                                verdict.outcome() == Outcome.BROKEN,
                                isQuiet(trace) ? Ink.QUIET : Ink.FIRST);
                double x = verdict.expectation().position();
                raised = last - x < NEAR && raised < MOST_RAISED ? raised + 1 : 1;
                last = x;
                double y = top(trace.curve, verdict.expectation()) + raised * above;
                points.computeIfAbsent(look, _ -> new ArrayList<>()).add(new double[] {x, y});
            }
        }
        List<Layer> layers = new ArrayList<>();
        Set<String> named = new HashSet<>();
        points.forEach((look, places) -> {
            String word = word(look);
            layers.add(layer(named.add(word) ? word : "", look, places));
        });
        return layers;
    }

    private static double height(Trace trace) {
        Range reach = reach(trace.curve);
        return reach.high() - reach.low();
    }

    private static String word(Look look) {
        String word =
                switch (look.glyph) {
                    case DISC -> "present";
                    case RING -> "absent";
                    case ARROW -> "shifted";
                    default -> "undecided";
                };
        return look.against ? word + ", not as it should be" : word;
    }

    private static Layer layer(String name, Look look, List<double[]> places) {
        places.sort(Comparator.comparingDouble(place -> place[0]));
        Curve curve =
                Curve.of(
                        places.stream().mapToDouble(place -> place[0]).toArray(),
                        places.stream().mapToDouble(place -> place[1]).toArray());
        return new Layer.Signs(name, look.ink, look.glyph, curve, List.of(), look.against);
    }

    /// Highest point of a curve where a band is looked for.
    private static double top(Curve curve, Expectation e) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < curve.size(); i++) {
            if (e.window().holds(curve.x(i))) {
                highest = Math.max(highest, curve.y(i));
            }
        }
        return Double.isInfinite(highest) ? reach(curve).low() : highest;
    }

    /// From high wavenumbers to low; beside one that is looked at, what decides of the others.
    private List<Verdict> marked(Trace trace) {
        return marked(trace.added).stream()
                .filter(v ->
                        !isQuiet(trace)
                                || v.outcome() == Outcome.BROKEN
                                || v.expectation().strength() == Strength.DECISIVE)
                .sorted(Comparator.comparingDouble(v -> -v.expectation().position()))
                .toList();
    }

    /// What should come or go, and whatever is not as it should be.
    private List<Verdict> marked(Added added) {
        Judged one = judged.get(added.id());
        return one != null && one.check() instanceof Found<StageCheck>(StageCheck check)
                ? check.report().verdicts().stream().filter(StageCheck::isWorthAMark).toList()
                : List.of();
    }

    private String description(List<Trace> traces) {
        String expected =
                stage.bands().stream()
                        .map(Forecast::expectation)
                        .filter(e -> e.change() == Change.APPEAR || e.change() == Change.VANISH)
                        .map(e ->
                                "%d %s"
                                        .formatted(
                                                Math.round(e.position()),
                                                ExpectedBand.sign(e.change())))
                        .collect(Collectors.joining(", "));
        String shown =
                traces.stream()
                        .map(trace -> label(trace.added) + ": " + told(trace.added))
                        .collect(Collectors.joining("; "));
        return (shown.isEmpty() ? "No spectra yet" : shown)
                + ". Expected, in cm-1, + appears, − vanishes: "
                + expected
                + ".";
    }

    private String told(Added added) {
        return marked(added).stream()
                .map(v ->
                        Math.round(v.expectation().position())
                                + " "
                                + VerdictWords.of(v.expectation().change(), v.kind(), v.outcome()))
                .collect(Collectors.joining(", "));
    }
}

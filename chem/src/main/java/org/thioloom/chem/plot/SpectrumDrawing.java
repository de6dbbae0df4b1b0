package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.plot.SpectrumPlot.Trace;
import org.thioloom.chem.plot.SpectrumPlot.Weight;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Where everything of a plot of spectra stands.
final class SpectrumDrawing {
    private final SpectrumPlot plot;
    private final PlotSize size;
    private final Text text;
    private final double leading;
    private final Frame frame;
    private final List<Scale> scales = new ArrayList<>();
    private final String ordinate;
    private final List<Mark> marks = new ArrayList<>();
    private final Legends legends;

    SpectrumDrawing(SpectrumPlot plot, PlotSize size) {
        this.plot = plot;
        this.size = size;
        this.text = new Text(size.letters());
        this.leading = size.leading();
        this.ordinate = ordinate();
        double closest = 2.6 * leading;
        double height = height();
        // what the labels of the ordinate need is known once its scale is
        addScales(height, 0);
        double labels = plot.stacked() ? 4 : Frame.labels(scales.getFirst(), closest, text);
        double left = 1.25 * leading + labels;
        double right = size.width() - 8 - 0.5 * text.width("4000");
        WavenumberAxis axis = new WavenumberAxis(plot.window(), left, right, plot.cut());
        this.legends = new Legends(plot, text, leading);
        double top = legends.height(left, right) + legends.bandNames();
        scales.clear();
        addScales(top + height, top);
        this.frame = new Frame(axis, top, top + height, text);
    }

    private double height() {
        if (!plot.stacked()) {
            return (size.isNarrow() ? 0.62 : 0.46) * size.width();
        }
        return plot.traces().size() * slot() + 0.4 * leading;
    }

    /// Height for one trace of a stack.
    private double slot() {
        boolean marked = plot.traces().stream().anyMatch(trace -> !trace.marks().isEmpty());
        return (size.isNarrow() ? 46 : 58) + leading + (marked ? 1.2 * leading : 0);
    }

    private void addScales(double bottom, double top) {
        if (!plot.stacked()) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (Trace trace : plot.traces()) {
                for (double value : shown(trace.spectrum())) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
            Scale tight = Scale.around(least, most, bottom, top);
            boolean marked = plot.traces().stream().anyMatch(trace -> !trace.marks().isEmpty());
            double room = marked ? 0.16 * (tight.high() - tight.low()) : 0;
            scales.add(new Scale(tight.low(), tight.high() + room, bottom, top));
            return;
        }
        for (int i = 0; i < plot.traces().size(); i++) {
            double[] values = shown(plot.traces().get(i).spectrum());
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            double foot = top + (i + 1) * slot();
            double marked = plot.traces().get(i).marks().isEmpty() ? 0 : 1.2 * leading;
            boolean flat = !(most > least);
            scales.add(
                    flat
                            ? Scale.around(
                                    values.length == 0 ? 0 : least,
                                    values.length == 0 ? 1 : most,
                                    foot,
                                    foot - 0.5 * slot())
                            : new Scale(
                                    least, most, foot, foot - (slot() - 0.8 * leading - marked)));
        }
    }

    /// Ordinates in the window, as they are drawn: transmittance in percent.
    private double[] shown(Spectrum spectrum) {
        List<Double> values = new ArrayList<>();
        Window window = plot.window();
        for (int i = 0; i < spectrum.size(); i++) {
            boolean hidden = plot.cut() != null && plot.cut().holds(spectrum.x(i));
            if (window.holds(spectrum.x(i)) && !hidden) {
                values.add(drawn(spectrum.y(i)));
            }
        }
        return values.stream().mapToDouble(v -> v).toArray();
    }

    private double drawn(double ordinate) {
        return plot.isTransmittance() ? 100 * ordinate : ordinate;
    }

    private String ordinate() {
        String what = plot.isTransmittance() ? "Transmittance" : "Absorbance";
        boolean atr =
                plot.traces().stream().allMatch(t -> t.spectrum().technique() == Technique.ATR);
        String technique = atr ? " (ATR)" : "";
        if (plot.stacked()) {
            return what + technique + ", normalised, offset";
        }
        return what + technique + (plot.isTransmittance() ? " / %" : "");
    }

    Group group() {
        marks.addAll(legends.spans(frame));
        marks.addAll(frame.ticks(true));
        if (!plot.stacked()) {
            marks.addAll(frame.ticks(scales.getFirst(), 2.6 * leading));
        }
        List<Box> taken = new ArrayList<>();
        List<List<double[]>> curves = new ArrayList<>();
        for (int i = 0; i < plot.traces().size(); i++) {
            curves.add(curve(i));
        }
        for (int i = plot.traces().size() - 1; i >= 0; i--) {
            if (!curves.get(i).isEmpty()) {
                marks.add(line(i, curves.get(i)));
            }
        }
        marks.addAll(frame.box());
        marks.add(frame.name());
        marks.add(frame.name(ordinate, 0.95 * text.letters().size()));
        List<double[]> all = curves.stream().flatMap(List::stream).toList();
        var glyphs = new Glyphs(frame, text, taken, all);
        for (int i = 0; i < plot.traces().size(); i++) {
            marks.addAll(glyphs.of(plot.traces().get(i), curves.get(i), slotTop(i)));
        }
        if (plot.stacked()) {
            for (int i = 0; i < plot.traces().size(); i++) {
                label(i, curves.get(i), taken);
            }
        } else {
            marks.addAll(legends.lines(frame.axis().left(), frame.axis().right()));
        }
        marks.addAll(legends.key(frame));
        // nothing is narrower than it was asked to be
        Outline paper =
                Outline.polygon(
                        0,
                        0,
                        size.width() - 8,
                        0,
                        size.width() - 8,
                        frame.bottom(),
                        0,
                        frame.bottom());
        marks.addFirst(new Mark.Fill(paper, Colour.WHITE));
        return new Group("spectra", marks);
    }

    private double slotTop(int trace) {
        return plot.stacked() ? frame.top() + trace * slot() : frame.top();
    }

    private Scale scale(int trace) {
        return plot.stacked() ? scales.get(trace) : scales.getFirst();
    }

    private List<double[]> curve(int trace) {
        DoubleUnaryOperator y = value -> scale(trace).y(drawn(value));
        return Curve.of(plot.traces().get(trace).spectrum(), frame.axis(), y);
    }

    private Mark line(int trace, List<double[]> curve) {
        boolean reference = plot.traces().get(trace).weight() == Weight.REFERENCE;
        double pen = reference ? 0.7 : 1.05;
        return legends.ink(trace).line(curve, pen);
    }

    /// Over a trace of a stack, as far left as there is room, else as low as nothing is in the way.
    private void label(int trace, List<double[]> curve, List<Box> taken) {
        double widest = 0.6 * (frame.axis().right() - frame.axis().left());
        String words = text.shortened(plot.traces().get(trace).label(), widest);
        double width = text.width(words);
        double first = frame.axis().left() + 6;
        double last = frame.axis().right() - 6 - width;
        double top = slotTop(trace) + 1;
        Box best = text.box(words, first, top + text.capitals());
        search:
        for (double up = 4; up < slot(); up += 3) {
            for (double x = first; x <= last; x += 6) {
                double foot = Curve.highest(curve, x - 2, x + width + 2);
                double baseline = (Double.isFinite(foot) ? foot : scale(trace).bottom()) - up;
                Box box = text.box(words, x, baseline);
                if (box.top() > top && taken.stream().noneMatch(box.grown(1.5)::overlaps)) {
                    best = box;
                    break search;
                }
            }
        }
        taken.add(best);
        marks.add(
                text.from(
                        words,
                        best.left(),
                        best.top() + text.capitals(),
                        legends.ink(trace).colour()));
    }
}

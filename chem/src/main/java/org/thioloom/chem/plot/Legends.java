package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.plot.SpectrumPlot.Band;
import org.thioloom.chem.plot.SpectrumPlot.Trace;
import org.thioloom.chem.plot.SpectrumPlot.Weight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What stands about a plot of spectra: whose line is whose, which bands are meant, what the signs
/// mean.
///
/// @param leading from one line of text to the next, `[px]`
record Legends(SpectrumPlot plot, Text text, double leading) {
    private static final double SAMPLE = 22;
    private static final double BETWEEN = 14;
    private static final double LEADER = 7;

    /// The ink of a trace.
    Ink ink(int trace) {
        if (plot.traces().get(trace).weight() == Weight.REFERENCE) {
            return new Ink(Ink.GREY, List.of());
        }
        Ink ink = Ink.of(trace);
        return plot.stacked() ? ink.whole() : ink;
    }

    private record Entry(int trace, String words, double x, int row) {}

    private List<Entry> entries(double left, double right) {
        List<Entry> entries = new ArrayList<>();
        double x = left;
        int row = 0;
        for (int i = 0; i < plot.traces().size() && !plot.stacked(); i++) {
            String words = text.shortened(plot.traces().get(i).label(), right - left - SAMPLE - 4);
            double width = SAMPLE + 4 + text.width(words);
            if (x > left && x + width > right) {
                row++;
                x = left;
            }
            entries.add(new Entry(i, words, x, row));
            x += width + BETWEEN;
        }
        return entries;
    }

    /// How much room the names of lines take above the box.
    double height(double left, double right) {
        List<Entry> entries = entries(left, right);
        return entries.isEmpty() ? 0 : (entries.getLast().row() + 1) * leading + 0.3 * leading;
    }

    /// The names of lines, above the box.
    List<Mark> lines(double left, double right) {
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : entries(left, right)) {
            double baseline = entry.row() * leading + text.capitals() + 1;
            double middle = baseline - text.capitals() / 2;
            boolean alone = plot.traces().size() == 1;
            if (!alone) {
                double[] sample = {entry.x(), middle, entry.x() + SAMPLE, middle};
                marks.add(ink(entry.trace()).line(List.of(sample), 1.3));
            }
            double x = entry.x() + (alone ? 0 : SAMPLE + 4);
            marks.add(text.from(entry.words(), x, baseline, Colour.INK));
        }
        return marks;
    }

    /// How much room the names of bands take above the box.
    double bandNames() {
        return shown().stream()
                        .mapToDouble(band -> text.width(band.name()))
                        .max()
                        .orElse(-LEADER - 5)
                + LEADER
                + 5;
    }

    private List<Band> shown() {
        return plot.bands().stream()
                .filter(band -> plot.window().meets(band.window()))
                .filter(band -> plot.cut() == null || !plot.cut().holds(band.window()))
                .toList();
    }

    /// Pale stripes where something is expected, and their names upright above them.
    List<Mark> spans(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        WavenumberAxis axis = frame.axis();
        List<Band> bands = shown();
        double[] wanted = new double[bands.size()];
        for (int i = 0; i < bands.size(); i++) {
            double from = axis.x(Math.min(bands.get(i).window().high(), plot.window().high()));
            double to = axis.x(Math.max(bands.get(i).window().low(), plot.window().low()));
            wanted[i] = (from + to) / 2;
            double half = Math.max(0.75, (to - from) / 2);
            double left = wanted[i] - half;
            double right = wanted[i] + half;
            double top = frame.top();
            double bottom = frame.bottom();
            marks.add(
                    new Mark.Fill(
                            Outline.polygon(left, top, right, top, right, bottom, left, bottom),
                            Ink.SPAN));
            for (double x : List.of(left, right)) {
                marks.add(new Mark.Line(Outline.line(x, top, x, bottom), 0.4, Ink.SPAN_EDGE));
            }
        }
        double[] places =
                Spread.of(
                        wanted,
                        1.12 * text.letters().size(),
                        axis.left() + text.capitals() / 2,
                        axis.right() - text.capitals() / 2);
        for (int i = 0; i < places.length; i++) {
            double foot = frame.top() - LEADER - 1;
            marks.add(
                    new Mark.Line(
                            Outline.line(wanted[i], frame.top() - 1, places[i], foot),
                            0.5,
                            Ink.GREY));
            marks.add(
                    text.upwards(
                            bands.get(i).name(),
                            places[i] + text.capitals() / 2,
                            foot - 2.5,
                            Colour.INK));
        }
        return marks;
    }

    /// What the signs mean, below the abscissa.
    List<Mark> key(Frame frame) {
        Map<VerdictGlyph, TreeSet<String>> words = new LinkedHashMap<>();
        boolean against = false;
        for (VerdictGlyph glyph : VerdictGlyph.values()) {
            for (Trace trace : plot.traces()) {
                for (SpectrumPlot.Mark mark : trace.marks()) {
                    against |= mark.against();
                    if (mark.glyph() == glyph) {
                        words.computeIfAbsent(glyph, _ -> new TreeSet<>()).add(mark.word());
                    }
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        double radius = Glyphs.radius(text);
        double x = frame.axis().left();
        double baseline = frame.bottom() + frame.depth() + leading;
        for (Map.Entry<VerdictGlyph, TreeSet<String>> entry : words.entrySet()) {
            String said = String.join(", ", entry.getValue());
            double width = 2 * radius + 4 + text.width(said);
            if (x > frame.axis().left() && x + width > frame.axis().right()) {
                x = frame.axis().left();
                baseline += leading;
            }
            double middle = baseline - text.capitals() / 2;
            marks.addAll(entry.getKey().draw(x + radius, middle, radius, false));
            marks.add(text.from(said, x + 2 * radius + 4, baseline, Colour.INK));
            x += width + BETWEEN;
        }
        if (against) {
            String said = "ring: against expectation";
            double width = 4 * radius + 4 + text.width(said);
            if (x + width > frame.axis().right()) {
                x = frame.axis().left();
                baseline += 1.15 * leading;
            }
            double middle = baseline - text.capitals() / 2;
            marks.addAll(
                    VerdictGlyph.INCONCLUSIVE
                            .draw(x + 1.65 * radius, middle, radius, true)
                            .reversed()
                            .subList(0, 1));
            marks.add(text.from(said, x + 3.3 * radius + 4, baseline, Colour.INK));
        }
        return marks;
    }
}

package org.thioloom.chem.plot;

import org.thioloom.chem.bandfit.BandFit;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.spectrum.Spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Where everything of a drawn fit stands.
final class FitDrawing {
    private static final double CLOSEST = 2.4;
    private static final double CLOSEST_LEFT = 1.2;
    private static final int DOT_CORNERS = 8;
    private static final double SHADE = 0.22;

    private final FitPlot plot;
    private final BandFit fit;
    private final Text text;
    private final double leading;
    private final Frame main;
    private final Frame rest;
    private final Scale scale;
    private final Scale left;
    private final double scatter;
    private final int thousandths;
    private final PlotSize size;
    private final List<Mark> marks = new ArrayList<>();

    FitDrawing(FitPlot plot, PlotSize size) {
        this.plot = plot;
        this.fit = plot.fit();
        this.size = size;
        this.text = new Text(size.letters());
        this.leading = size.leading();
        this.scatter = fit.curve().residualDeviation();
        double largest = Math.max(scatter, 1e-12);
        this.thousandths = Math.max(0, 3 * (int) Math.ceil(-StrictMath.log10(3 * largest) / 3));
        double height = (size.isNarrow() ? 0.6 : 0.42) * size.width();
        double top = 3.7 * leading + 9;
        double bottom = top + height;
        this.scale = ordinates(bottom, top);
        double below = bottom + 0.35 * height;
        this.left = residuals(below, bottom + 6);
        double labels =
                Math.max(
                        Frame.labels(scale, CLOSEST * leading, text),
                        Frame.labels(shortened(), CLOSEST_LEFT * leading, text));
        var axis =
                new WavenumberAxis(
                        fit.window(),
                        1.25 * leading + labels,
                        size.width() - 8 - 0.5 * text.width("4000"),
                        null);
        this.main = new Frame(axis, top, bottom, text);
        this.rest = new Frame(axis, bottom + 6, below, text);
    }

    /// What stands over a band: its name without what tells it from another of that name, its
    /// centre.
    private static List<String> name(Band band) {
        String name = band.name();
        int comma = name.indexOf(',');
        return List.of(
                comma < 0 ? name : name.substring(0, comma),
                RoundNumbers.text(band.centre().value(), 1));
    }

    private double sum(double x) {
        double sum = fit.baseline(x);
        for (int band = 0; band < fit.bands().size(); band++) {
            sum += fit.band(band, x);
        }
        return sum;
    }

    private Scale ordinates(double bottom, double top) {
        Spectrum residual = fit.residual();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < residual.size(); i++) {
            double x = residual.x(i);
            least = Math.min(least, Math.min(fit.baseline(x), sum(x) + residual.y(i)));
            most = Math.max(most, sum(x) + residual.y(i));
        }
        return Scale.around(least, most, bottom, top);
    }

    private Scale residuals(double bottom, double top) {
        double most = 3 * scatter;
        Spectrum residual = fit.residual();
        for (int i = 0; i < residual.size(); i++) {
            most = Math.max(most, Math.abs(residual.y(i)));
        }
        double reach = 1.1 * Math.max(most, 1e-9);
        return new Scale(-reach, reach, bottom, top);
    }

    /// The scale of what is left in units of 10⁻³, 10⁻⁶: short labels.
    private Scale shortened() {
        double unit = StrictMath.pow(10, thousandths);
        return new Scale(left.low() * unit, left.high() * unit, left.bottom(), left.top());
    }

    Group group() {
        marks.add(
                text.from(
                        text.shortened(plot.title(), main.axis().right() - main.axis().left()),
                        main.axis().left(),
                        text.capitals() + 1,
                        Colour.INK));
        bands();
        marks.add(dots(fit.residual(), scale, this::sum, 0.95));
        marks.add(
                new Ink(Colour.INK, List.of())
                        .line(List.of(curve(this::sum)), size.isNarrow() ? 0.9 : 1.1));
        marks.addAll(main.ticks(false));
        marks.addAll(main.ticks(scale, CLOSEST * leading));
        marks.addAll(main.box());
        marks.add(main.name("Absorbance", 0.95 * text.letters().size()));
        residual();
        table();
        Outline paper =
                Outline.polygon(
                        0,
                        0,
                        size.width() - 8,
                        0,
                        size.width() - 8,
                        main.bottom(),
                        0,
                        main.bottom());
        marks.addFirst(new Mark.Fill(paper, Colour.WHITE));
        return new Group("fit", marks);
    }

    private double[] curve(DoubleUnaryOperator of) {
        int steps = 400;
        double[] xy = new double[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            double x = fit.window().high() - i * fit.window().width() / steps;
            xy[2 * i] = main.axis().x(x);
            xy[2 * i + 1] = scale.y(of.applyAsDouble(x));
        }
        return xy;
    }

    /// Each band upon the baseline, the largest first, its outline over all of them; its name
    /// above.
    private void bands() {
        List<Band> bands = fit.bands();
        double[] foot = curve(fit::baseline);
        List<Integer> largestFirst =
                IntStream.range(0, bands.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -bands.get(i).height()))
                        .toList();
        for (int band : largestFirst) {
            double[] head = curve(x -> fit.baseline(x) + fit.band(band, x));
            double[] shape = new double[2 * head.length];
            System.arraycopy(head, 0, shape, 0, head.length);
            for (int i = 0; i < foot.length; i += 2) {
                shape[head.length + i] = foot[foot.length - 2 - i];
                shape[head.length + i + 1] = foot[foot.length - 1 - i];
            }
            Colour pale = Ink.mixed(ink(band).colour(), SHADE);
            marks.add(new Mark.Fill(Outline.polygon(shape), pale));
        }
        for (int band : largestFirst) {
            double[] head = curve(x -> fit.baseline(x) + fit.band(band, x));
            marks.add(ink(band).line(List.of(head), 0.9));
        }
        marks.add(new Ink(Ink.GREY, List.of(4.0, 2.5)).line(List.of(foot), 0.7));
        names(bands);
    }

    private static Ink ink(int band) {
        return Ink.of(band + 1);
    }

    private void names(List<Band> bands) {
        double[] wanted =
                bands.stream().mapToDouble(b -> main.axis().x(b.centre().value())).toArray();
        double widest =
                bands.stream()
                        .flatMap(band -> name(band).stream())
                        .mapToDouble(text::width)
                        .max()
                        .orElse(0);
        double from = main.axis().left() + widest / 2;
        double to = main.axis().right() - widest / 2;
        double apart = Math.min(widest + 7, (to - from) / Math.max(1, bands.size() - 1));
        double[] places = Spread.of(wanted, apart, from, to);
        for (int i = 0; i < places.length; i++) {
            double centre = bands.get(i).centre().value();
            double apex = scale.y(fit.baseline(centre) + fit.band(i, centre));
            double[] down = {wanted[i], main.top() + 1, wanted[i], apex};
            marks.add(new Ink(Ink.GREY, List.of(0.6, 2.4)).line(List.of(down), 0.6));
            marks.add(
                    new Mark.Line(
                            Outline.line(wanted[i], main.top() - 1, places[i], main.top() - 7),
                            0.5,
                            Ink.GREY));
            double baseline = main.top() - 10;
            for (String line : name(bands.get(i)).reversed()) {
                marks.add(text.about(line, places[i], baseline, Colour.INK));
                baseline -= leading;
            }
        }
    }

    /// Points of the data, as one shape.
    private Mark dots(Spectrum residual, Scale on, DoubleUnaryOperator above, double radius) {
        List<Outline> dots = new ArrayList<>();
        for (int i = 0; i < residual.size(); i++) {
            double x = main.axis().x(residual.x(i));
            double y = on.y(above.applyAsDouble(residual.x(i)) + residual.y(i));
            double[] corners = new double[2 * DOT_CORNERS];
            for (int k = 0; k < DOT_CORNERS; k++) {
                corners[2 * k] = x + radius * Math.cos(2 * Math.PI * k / DOT_CORNERS);
                corners[2 * k + 1] = y + radius * Math.sin(2 * Math.PI * k / DOT_CORNERS);
            }
            dots.add(Outline.polygon(corners));
        }
        return new Mark.Fill(Outline.joined(dots), Ink.GREY);
    }

    private void residual() {
        double from = rest.axis().left();
        double to = rest.axis().right();
        double high = left.y(2 * scatter);
        double low = left.y(-2 * scatter);
        marks.add(
                new Mark.Fill(Outline.polygon(from, high, to, high, to, low, from, low), Ink.SPAN));
        marks.add(new Mark.Line(Outline.line(from, left.y(0), to, left.y(0)), 0.6, Ink.GREY));
        marks.add(dots(fit.residual(), left, _ -> 0, 0.95));
        marks.addAll(rest.ticks(true));
        marks.addAll(rest.ticks(shortened(), CLOSEST_LEFT * leading));
        marks.addAll(rest.box());
        marks.add(rest.name());
        String unit = thousandths == 0 ? "" : " / 10⁻" + Lettering.raised("" + thousandths);
        marks.add(rest.name("Residual" + unit, 0.95 * text.letters().size()));
        marks.add(text.to("±2σ", to - 4, high - 2.5, Ink.GREY));
    }

    private void table() {
        List<List<String>> rows = plot.table();
        double swatch = 20;
        double baseline = rest.bottom() + rest.depth() + 1.5 * leading;
        double[] widths = new double[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], text.width(row.get(c)));
            }
        }
        double needed = swatch + Arrays.stream(widths).sum() + 3 * leading;
        double end = main.axis().right();
        double from = end - main.axis().left() < needed ? 0 : main.axis().left();
        double gap = (end - from - swatch - Arrays.stream(widths).sum()) / (widths.length - 1);
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            if (r > 0) {
                double middle = baseline - text.capitals() / 2;
                double[] sample = {from, middle, from + swatch - 6, middle};
                marks.add(ink(r - 1).line(List.of(sample), 1.3));
            }
            Colour colour = r == 0 ? Ink.GREY : Colour.INK;
            marks.add(text.from(row.getFirst(), from + (r == 0 ? 0 : swatch), baseline, colour));
            double x = from + swatch + widths[0];
            for (int c = 1; c < row.size(); c++) {
                x += gap + widths[c];
                marks.add(text.to(row.get(c), x, baseline, colour));
            }
            baseline += r == 0 ? 1.15 * leading : leading;
        }
        for (String remark : plot.remarks()) {
            marks.add(text.from(remark, from, baseline + 0.35 * leading, Colour.INK));
            baseline += leading;
        }
    }
}

package org.thioloom.chem.verdict;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Water vapour in the path of the light: its lines, up or down, stand in six stretches of the
/// spectrum at once, which no film imitates.
///
/// Spectrum and line list are both freed from all that is wider than 24 cm-1 and regressed on each
/// other stretch by stretch; the median of the correlations tells whether there is any.
///
/// @param correlation median over the stretches, 0 to 1, `[-]`; 0 where the spectrum does not reach
/// @param height of the strongest line, absorbance, `[-]`, whichever sign it has
record Vapour(double correlation, double height) {
    static final Vapour NONE = new Vapour(0, 0);

    /// Measured polyethylene without bands there gives 0.6 to 0.9 with vapour and films without it
    /// 0.2 on average, `[-]`.
    private static final double CERTAIN = 0.4;

    /// A claimed band of less than so many line heights may be one of them, `[-]` (facts: ftir,
    /// 3.4: 20 %).
    private static final double HARMLESS = 5;

    private static final Window BENDING = new Window(1400, 1900);
    private static final List<Window> BOTHERED =
            List.of(new Window(1350, 1950), new Window(3550, 3950));
    private static final double[] EDGES = {1440, 1500, 1560, 1620, 1660, 1710, 1760, 1860};
    private static final double[] RESOLUTIONS = {3, 6, 10};
    private static final double SLOW = 24;
    private static final double FOUR_LN2 = 4 * 0.6931471805599453;
    private static final List<Line> LINES =
            Table.read(Vapour.class, "vapour.tsv").rows().stream()
                    .map(row ->
                            new Line(
                                    Double.parseDouble(row.get(0)), Double.parseDouble(row.get(1))))
                    .toList();

    /// One line of the list.
    private record Line(double position, double strength) {}

    /// @param spectrum in absorbance
    static Vapour in(Spectrum spectrum) {
        if (!Window.of(spectrum).holds(BENDING)) {
            return NONE;
        }
        return BENDING.cut(spectrum, 100) instanceof Found<Spectrum>(Spectrum cut)
                ? best(cut.x(), cut.y())
                : NONE;
    }

    private static Vapour best(double[] x, double[] y) {
        int half = (int) Math.round(SLOW * (x.length - 1) / (x[x.length - 1] - x[0]) / 2);
        double[] fast = fast(y, half);
        Vapour best = NONE;
        for (double resolution : RESOLUTIONS) {
            double[] lines = lines(x, resolution);
            double strongest = Arrays.stream(lines).max().orElse(0);
            Vapour found = by(x, fast(lines, half), fast);
            if (found.correlation > best.correlation) {
                best = new Vapour(found.correlation, found.height * strongest);
            }
        }
        return best;
    }

    private static Vapour by(double[] x, double[] lines, double[] fast) {
        int stretches = EDGES.length - 1;
        double[] correlations = new double[stretches];
        double[] amounts = new double[stretches];
        for (int k = 0; k < stretches; k++) {
            double ll = 0;
            double lf = 0;
            double ff = 0;
            for (int i = 0; i < x.length; i++) {
                if (x[i] >= EDGES[k] && x[i] <= EDGES[k + 1]) {
                    ll += lines[i] * lines[i];
                    lf += lines[i] * fast[i];
                    ff += fast[i] * fast[i];
                }
            }
            correlations[k] = ff > 0 && ll > 0 ? lf / Math.sqrt(ll * ff) : 0;
            amounts[k] = ll > 0 ? lf / ll : 0;
        }
        Arrays.sort(correlations);
        Arrays.sort(amounts);
        int middle = stretches / 2;
        return new Vapour(Math.abs(correlations[middle]), Math.abs(amounts[middle]));
    }

    private static double[] lines(double[] x, double resolution) {
        double[] sum = new double[x.length];
        for (Line line : LINES) {
            int from = Arrays.binarySearch(x, line.position - 2 * resolution);
            for (int i = from < 0 ? -from - 1 : from;
                    i < x.length && x[i] < line.position + 2 * resolution;
                    i++) {
                double u = (x[i] - line.position) / resolution;
                sum[i] += line.strength * Math.exp(-FOUR_LN2 * u * u);
            }
        }
        return sum;
    }

    /// Less its mean over so many points to either side.
    private static double[] fast(double[] y, int half) {
        double[] fast = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            int from = Math.max(0, i - half);
            int to = Math.min(y.length, i + half + 1);
            double sum = 0;
            for (int k = from; k < to; k++) {
                sum += y[k];
            }
            fast[i] = y[i] - sum / (to - from);
        }
        return fast;
    }

    boolean isThere() {
        return correlation >= CERTAIN;
    }

    /// Whether what is claimed to stand in a window, so high, may be a line of vapour.
    boolean explains(Window window, double claimed) {
        return isThere()
                && claimed < HARMLESS * height
                && BOTHERED.stream().anyMatch(window::meets);
    }

    /// The positions of the list, `[cm-1]`, for tests.
    static List<Double> positions() {
        List<Double> positions = new ArrayList<>();
        LINES.forEach(line -> positions.add(line.position));
        return positions;
    }
}

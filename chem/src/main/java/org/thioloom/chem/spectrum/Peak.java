package org.thioloom.chem.spectrum;

import java.util.ArrayList;
import java.util.List;

/// A local maximum of a spectrum, never on its edge.
///
/// @param index of the highest point, the middle one of a plateau
/// @param position of the maximum, `[cm-1]`, by the parabola through three points
/// @param height of the highest point, absorbance, `[-]`
/// @param prominence how far it stands above the higher of the two valleys that part it from higher
///   ground or from the ends, `[-]`
/// @param flanks where it has fallen by half its prominence, on both sides; their distance is the
///   width at half height for a band alone on a flat baseline
/// @param bases the two valleys
public record Peak(
        int index, double position, double height, double prominence, Window flanks, Window bases) {

    /// Full width at half prominence, `[cm-1]`.
    public double width() {
        return flanks.width();
    }

    /// All peaks of at least a prominence, from low to high wavenumber. A flat spectrum has none.
    ///
    /// @param leastProminence absorbance, `[-]`, >= 0
    public static List<Peak> of(Spectrum spectrum, double leastProminence) {
        double[] x = spectrum.x();
        double[] y = spectrum.y();
        int[] left = valleys(y, 1);
        int[] right = valleys(y, -1);
        List<Peak> peaks = new ArrayList<>();
        for (int i = 1; i < y.length - 1; i++) {
            if (y[i] > y[i - 1]) {
                int end = i;
                while (end < y.length - 1 && y[end + 1] == y[i]) {
                    end++;
                }
                if (end < y.length - 1 && y[end + 1] < y[i]) {
                    int top = (i + end) / 2;
                    double prominence = y[top] - Math.max(y[left[top]], y[right[top]]);
                    // one that rounding alone makes has no half height
                    boolean stands = y[top] - prominence / 2 < y[top];
                    if (stands && prominence >= leastProminence) {
                        peaks.add(at(top, left[top], right[top], x, y));
                    }
                }
                i = end;
            }
        }
        return List.copyOf(peaks);
    }

    private static Peak at(int top, int left, int right, double[] x, double[] y) {
        double prominence = y[top] - Math.max(y[left], y[right]);
        double half = y[top] - prominence / 2;
        Window flanks =
                new Window(crossing(top, left, half, x, y), crossing(top, right, half, x, y));
        Window bases = new Window(x[left], x[right]);
        return new Peak(top, vertex(top, x, y), y[top], prominence, flanks, bases);
    }

    /// For each point the lowest one on the way to higher ground or to the end, the nearest of
    /// equals, in one pass: points that are passed over are never looked at again.
    ///
    /// @param step 1 to look towards the first point, -1 to look towards the last
    private static int[] valleys(double[] y, int step) {
        int[] lowest = new int[y.length];
        int[] higher = new int[y.length];
        int stacked = 0;
        for (int k = 0; k < y.length; k++) {
            int i = step > 0 ? k : y.length - 1 - k;
            lowest[i] = i;
            while (stacked > 0 && y[higher[stacked - 1]] <= y[i]) {
                int passed = lowest[higher[--stacked]];
                lowest[i] = y[passed] < y[lowest[i]] ? passed : lowest[i];
            }
            higher[stacked++] = i;
        }
        return lowest;
    }

    private static double crossing(int top, int base, double level, double[] x, double[] y) {
        int step = Integer.signum(base - top);
        int i = top;
        while (i != base && y[i] > level) {
            i += step;
        }
        if (y[i] >= level) {
            return x[i];
        }
        double share = (level - y[i]) / (y[i - step] - y[i]);
        return x[i] + share * (x[i - step] - x[i]);
    }

    /// The vertex of the parabola through a point and its neighbours, which may lie apart unevenly.
    private static double vertex(int top, double[] x, double[] y) {
        double before = x[top] - x[top - 1];
        double after = x[top + 1] - x[top];
        double up = (y[top] - y[top - 1]) / before;
        double down = (y[top + 1] - y[top]) / after;
        double bend = up - down;
        return bend > 0 ? x[top] + (up * after + down * before) / (2 * bend) : x[top];
    }
}

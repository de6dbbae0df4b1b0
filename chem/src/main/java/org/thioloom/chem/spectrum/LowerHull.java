package org.thioloom.chem.spectrum;

/// The lower convex hull of a curve (Andrew's monotone chain).
final class LowerHull {
    private LowerHull() {}

    /// The hull at every x.
    static double[] under(double[] x, double[] y) {
        int n = x.length;
        int[] corners = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            while (count >= 2 && !turnsUp(x, y, corners[count - 2], corners[count - 1], i)) {
                count--;
            }
            corners[count++] = i;
        }
        double[] hull = new double[n];
        for (int c = 0; c + 1 < count; c++) {
            int from = corners[c];
            int to = corners[c + 1];
            double slope = (y[to] - y[from]) / (x[to] - x[from]);
            for (int i = from; i < to; i++) {
                hull[i] = y[from] + slope * (x[i] - x[from]);
            }
        }
        hull[n - 1] = y[n - 1];
        return hull;
    }

    private static boolean turnsUp(double[] x, double[] y, int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) > (y[b] - y[a]) * (x[c] - x[a]);
    }
}

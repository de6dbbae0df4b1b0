package org.thioloom.chem.drawing;

/// How much of each pixel a shape covers, exactly, by the signed areas to the right of its edges.
final class Coverage {
    private static final int QUARTER = 6;

    private final int left;
    private final int top;
    private final int width;
    private final int height;

    // one more column, into which the last pixel spills
    private final double[] change;

    Coverage(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.change = new double[height * (width + 2)];
    }

    /// Hears of every pixel that is covered at all.
    interface Listener {
        void pixel(int x, int y, double share);
    }

    void tell(Listener listener) {
        for (int y = 0; y < height; y++) {
            double sum = 0;
            for (int x = 0; x < width; x++) {
                sum += change[y * (width + 2) + x];
                double share = Math.min(1, Math.abs(sum));
                if (share > 1e-6) {
                    listener.pixel(left + x, top + y, share);
                }
            }
        }
    }

    /// A filled part; what runs the other way within it is a hole.
    void polygon(double[] xy) {
        int last = xy.length - 2;
        edge(xy[last], xy[last + 1], xy[0], xy[1]);
        for (int i = 0; i < last; i += 2) {
            edge(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
        }
    }

    /// A line with round ends.
    void stroke(double[] xy, double pen) {
        for (int i = 0; i + 3 < xy.length; i += 2) {
            polygon(capsule(xy[i], xy[i + 1], xy[i + 2], xy[i + 3], pen / 2));
        }
    }

    private static double[] capsule(double x0, double y0, double x1, double y1, double radius) {
        double heading = Math.atan2(y1 - y0, x1 - x0);
        double[] xy = new double[4 * (2 * QUARTER + 1)];
        int next = 0;
        for (int k = -QUARTER; k <= QUARTER; k++) {
            double angle = heading + Math.PI / 2 * k / QUARTER;
            xy[next++] = x1 + radius * Math.cos(angle);
            xy[next++] = y1 + radius * Math.sin(angle);
        }
        for (int k = -QUARTER; k <= QUARTER; k++) {
            double angle = heading + Math.PI + Math.PI / 2 * k / QUARTER;
            xy[next++] = x0 + radius * Math.cos(angle);
            xy[next++] = y0 + radius * Math.sin(angle);
        }
        return xy;
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        double sign = y0 < y1 ? 1 : -1;
        double upper = Math.clamp(Math.min(y0, y1) - top, 0.0, height);
        double lower = Math.clamp(Math.max(y0, y1) - top, 0.0, height);
        for (int row = (int) upper; row < Math.min(height, Math.ceil(lower)); row++) {
            double from = Math.max(upper, row);
            double to = Math.min(lower, row + 1);
            double a = x0 + (from + top - y0) * slope - left;
            double b = x0 + (to + top - y0) * slope - left;
            span(row, Math.min(a, b), Math.max(a, b), sign * (to - from));
        }
    }

    /// One edge within one row: it covers `area` of everything to its right.
    private void span(int row, double a, double b, double area) {
        double from = Math.clamp(a, 0.0, width);
        double to = Math.clamp(b, 0.0, width);
        int first = Math.min((int) from, width);
        int end = Math.max(first + 1, (int) Math.ceil(to));
        double before = 0;
        for (int x = first; x < end; x++) {
            // the mean, over this pixel, of what share of the edge lies to the left
            double here = area * (to > from ? passed(x, from, to) : Math.max(0, x + 1 - from));
            add(row, x, here - before);
            before = here;
        }
        add(row, end, area - before);
    }

    private static double passed(int x, double from, double to) {
        return integral(x + 1, from, to) - integral(x, from, to);
    }

    /// Integral up to x of the share of the edge left of it, which climbs from 0 to 1.
    private static double integral(double x, double from, double to) {
        if (x <= from) {
            return 0;
        }
        return x >= to ? x - (from + to) / 2 : (x - from) * (x - from) / (2 * (to - from));
    }

    private void add(int row, int x, double amount) {
        change[row * (width + 2) + Math.min(x, width + 1)] += amount;
    }
}

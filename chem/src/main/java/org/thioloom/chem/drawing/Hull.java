package org.thioloom.chem.drawing;

import java.util.ArrayList;
import java.util.List;

/// The convex shape around an outline.
///
/// @param corners x before y, in order around it
public record Hull(List<double[]> corners) {

    /// By the monotone chain of Andrew (1979).
    public static Hull of(Outline outline) {
        List<double[]> points = new ArrayList<>();
        for (double[] part : outline.polylines()) {
            for (int i = 0; i < part.length; i += 2) {
                points.add(new double[] {part[i], part[i + 1]});
            }
        }
        points.sort(
                (a, b) -> a[0] == b[0] ? Double.compare(a[1], b[1]) : Double.compare(a[0], b[0]));
        List<double[]> corners = chain(points);
        corners.addAll(chain(points.reversed()));
        return new Hull(corners);
    }

    private static List<double[]> chain(List<double[]> points) {
        List<double[]> chain = new ArrayList<>();
        for (double[] point : points) {
            while (chain.size() > 1
                    && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        chain.removeLast();
        return chain;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }

    /// Where a ray leaves it for good; 0 when it never meets it.
    ///
    /// @param dx of a vector of length 1
    public double exit(double x, double y, double dx, double dy) {
        double exit = 0;
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            double ex = b[0] - a[0];
            double ey = b[1] - a[1];
            double across = dx * ey - dy * ex;
            if (across != 0) {
                double along = ((a[0] - x) * ey - (a[1] - y) * ex) / across;
                double share = ((a[0] - x) * dy - (a[1] - y) * dx) / across;
                if (share >= 0 && share <= 1) {
                    exit = Math.max(exit, along);
                }
            }
        }
        return exit;
    }
}

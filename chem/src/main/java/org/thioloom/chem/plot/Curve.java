package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.spectrum.Spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// A spectrum as lines on paper. No more points than can be seen are kept: of those within a third
/// of a pixel the first, the lowest, the highest and the last.
final class Curve {
    private static final double SEEN = 1 / 3.0;

    /// A step this many times as long as the one before is a gap, and is not bridged.
    private static final double GAP = 2.5;

    private final List<double[]> parts = new ArrayList<>();
    private double[] xy = new double[256];
    private int length;
    private int bucket;

    private Curve() {}

    /// Lines, x before y, one for each stretch without a gap; none when nothing is shown.
    static List<double[]> of(Spectrum spectrum, WavenumberAxis axis, DoubleUnaryOperator y) {
        Curve curve = new Curve();
        double before = Double.POSITIVE_INFINITY;
        for (int i = 0; i < spectrum.size(); i++) {
            double step = i == 0 ? before : spectrum.x(i) - spectrum.x(i - 1);
            boolean hole = i > 1 && step > GAP * before;
            if (hole || !axis.shows(spectrum.x(i))) {
                curve.finish();
            }
            if (axis.shows(spectrum.x(i))) {
                curve.add(axis.x(spectrum.x(i)), y.applyAsDouble(spectrum.y(i)));
            }
            before = hole ? before : step;
        }
        curve.finish();
        return curve.parts;
    }

    /// Whether any of the lines passes through a box.
    static boolean crosses(List<double[]> parts, Box box) {
        for (double[] part : parts) {
            for (int i = 2; i < part.length; i += 2) {
                double left = part[i - 2];
                double right = part[i];
                if (left > box.right() || right < box.left()) {
                    continue;
                }
                double slope = right > left ? (part[i + 1] - part[i - 1]) / (right - left) : 0;
                double from = part[i - 1] + slope * (Math.max(left, box.left()) - left);
                double to =
                        right > left
                                ? part[i - 1] + slope * (Math.min(right, box.right()) - left)
                                : part[i + 1];
                if (Math.min(from, to) < box.bottom() && Math.max(from, to) > box.top()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The highest place, on paper the smallest y, between two places; infinite where there is no
    /// line.
    static double highest(List<double[]> parts, double from, double to) {
        double highest = Double.POSITIVE_INFINITY;
        for (double[] part : parts) {
            for (int i = 0; i < part.length; i += 2) {
                if (part[i] >= from && part[i] <= to) {
                    highest = Math.min(highest, part[i + 1]);
                }
            }
        }
        return highest;
    }

    private void add(double x, double y) {
        if (length > bucket && Math.abs(x - xy[bucket]) > SEEN) {
            thin();
            bucket = length;
        }
        if (length + 2 > xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[length++] = x;
        xy[length++] = y;
    }

    /// Keeps four points of the last bucket, in their order.
    private void thin() {
        int lowest = bucket;
        int highest = bucket;
        for (int i = bucket; i < length; i += 2) {
            lowest = xy[i + 1] < xy[lowest + 1] ? i : lowest;
            highest = xy[i + 1] > xy[highest + 1] ? i : highest;
        }
        int[] kept = {bucket, Math.min(lowest, highest), Math.max(lowest, highest), length - 2};
        int end = bucket;
        int last = -1;
        for (int i : kept) {
            if (i > last) {
                xy[end] = xy[i];
                xy[end + 1] = xy[i + 1];
                end += 2;
                last = i;
            }
        }
        length = end;
    }

    private void finish() {
        if (length > bucket) {
            thin();
        }
        if (length > 2) {
            parts.add(Arrays.copyOf(xy, length));
        }
        length = 0;
        bucket = 0;
    }
}

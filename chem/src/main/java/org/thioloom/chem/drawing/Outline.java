package org.thioloom.chem.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A path of straight lines and quadratic curves, open or closed.
public final class Outline {
    private static final int CURVE_PIECES = 8;
    private static final int ARCS = 8;

    // one letter a step: M and L take one point, Q two, Z none
    private final String steps;
    private final double[] xy;

    private Outline(String steps, double[] xy) {
        this.steps = steps;
        this.xy = xy;
    }

    /// A line through these points, x before y.
    public static Outline line(double... xy) {
        return new Outline("M" + "L".repeat(xy.length / 2 - 1), xy.clone());
    }

    /// A shape with these corners, x before y.
    public static Outline polygon(double... xy) {
        return new Outline("M" + "L".repeat(xy.length / 2 - 1) + "Z", xy.clone());
    }

    /// All of these as one.
    public static Outline joined(List<Outline> outlines) {
        var steps = new StringBuilder();
        outlines.forEach(outline -> steps.append(outline.steps));
        return new Outline(
                steps.toString(),
                outlines.stream().flatMapToDouble(outline -> Arrays.stream(outline.xy)).toArray());
    }

    /// A circle, from eight curves that leave it by a ten-thousandth of its radius.
    public static Outline circle(double x, double y, double radius) {
        double[] xy = new double[2 + 4 * ARCS];
        double pull = radius / Math.cos(Math.PI / ARCS);
        xy[0] = x + radius;
        xy[1] = y;
        for (int k = 0; k < ARCS; k++) {
            double control = 2 * Math.PI * (k + 0.5) / ARCS;
            double end = 2 * Math.PI * (k + 1) / ARCS;
            xy[4 * k + 2] = x + pull * Math.cos(control);
            xy[4 * k + 3] = y + pull * Math.sin(control);
            xy[4 * k + 4] = x + radius * Math.cos(end);
            xy[4 * k + 5] = y + radius * Math.sin(end);
        }
        return new Outline("M" + "Q".repeat(ARCS) + "Z", xy);
    }

    /// Reads the commands M, L, Q and Z of SVG with whole numbers, none of them negative and each
    /// letter written out, as the tables of letters and symbols do.
    public static Outline parse(String commands) {
        var steps = new StringBuilder();
        double[] xy = new double[commands.length()];
        int count = 0;
        int i = 0;
        while (i < commands.length()) {
            char c = commands.charAt(i);
            if (Character.isLetter(c)) {
                steps.append(c);
                i++;
            } else if (c == ' ') {
                i++;
            } else {
                int from = i++;
                while (i < commands.length() && Character.isDigit(commands.charAt(i))) {
                    i++;
                }
                xy[count++] = Integer.parseInt(commands, from, i, 10);
            }
        }
        return new Outline(steps.toString(), Arrays.copyOf(xy, count));
    }

    /// Scaled about the origin, then moved.
    Outline placed(double scaleX, double scaleY, double dx, double dy) {
        double[] placed = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            placed[i] = xy[i] * scaleX + dx;
            placed[i + 1] = xy[i + 1] * scaleY + dy;
        }
        return new Outline(steps, placed);
    }

    /// Elsewhere.
    public Outline moved(double dx, double dy) {
        return placed(1, 1, dx, dy);
    }

    /// Turned a quarter about the origin, so that what ran to the right runs upwards.
    public Outline upright() {
        double[] turned = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            turned[i] = xy[i + 1];
            turned[i + 1] = -xy[i];
        }
        return new Outline(steps, turned);
    }

    /// Whether there is nothing to see, as in a blank.
    boolean isEmpty() {
        return xy.length <= 2;
    }

    /// Around all points, those that pull a curve included.
    public Box box() {
        Box box = new Box(xy[0], xy[1], xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            box = box.with(new Box(xy[i], xy[i + 1], xy[i], xy[i + 1]));
        }
        return box;
    }

    /// The same in straight pieces, one array a part, x before y.
    public List<double[]> polylines() {
        List<double[]> parts = new ArrayList<>();
        double[] part = new double[xy.length * CURVE_PIECES];
        int length = 0;
        int next = 0;
        for (int s = 0; s < steps.length(); s++) {
            switch (steps.charAt(s)) {
                case 'Q' -> {
                    length = curve(part, length, next);
                    next += 4;
                }
                case 'Z' -> {
                    part[length++] = part[0];
                    part[length++] = part[1];
                }
                default -> {
                    if (steps.charAt(s) == 'M' && length > 0) {
                        parts.add(Arrays.copyOf(part, length));
                        length = 0;
                    }
                    part[length++] = xy[next++];
                    part[length++] = xy[next++];
                }
            }
        }
        parts.add(Arrays.copyOf(part, length));
        return parts;
    }

    private int curve(double[] part, int length, int next) {
        double x = part[length - 2];
        double y = part[length - 1];
        int end = length;
        for (int k = 1; k <= CURVE_PIECES; k++) {
            double t = (double) k / CURVE_PIECES;
            double u = 1 - t;
            part[end++] = u * u * x + 2 * u * t * xy[next] + t * t * xy[next + 2];
            part[end++] = u * u * y + 2 * u * t * xy[next + 1] + t * t * xy[next + 3];
        }
        return end;
    }

    /// Hands over step by step.
    public void tell(Listener listener) {
        int next = 0;
        for (int s = 0; s < steps.length(); s++) {
            char step = steps.charAt(s);
            int count = step == 'Z' ? 0 : step == 'Q' ? 4 : 2;
            listener.step(step, Arrays.copyOfRange(xy, next, next + count));
            next += count;
        }
    }

    /// Hears of every step.
    public interface Listener {
        /// One of SVG's commands M, L, Q and Z, with the two, four or no numbers that it takes.
        void step(char command, double[] xy);
    }
}

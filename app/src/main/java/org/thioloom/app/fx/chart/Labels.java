package org.thioloom.app.fx.chart;

import org.thioloom.chem.drawing.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places for the words of markers: none upon another, on a line only where there is no other room.
public final class Labels {
    private static final double BESIDE = 4;
    private static final double INSIDE = 2;
    private static final double LINE = 3;

    private static final int LOOKS = 6;
    private static final int NAMES = 5;
    private static final int CLOSE_LOOKS = 40;

    private final List<Layer> layers;
    private final Frame frame;
    private final Screen screen;
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    private Labels(List<Layer> layers, Frame frame, Screen screen) {
        this.layers = layers;
        this.frame = frame;
        this.screen = screen;
    }

    /// For each marker the box of its words; empty for one that is not in the field, has no words,
    /// or finds no room. The first marker chooses first.
    public static List<Optional<Box>> of(Chart chart, Frame frame, Screen screen) {
        List<Marker> markers = chart.markers();
        Labels labels = new Labels(chart.layers(), frame, screen);
        markers.forEach(marker -> labels.lines.add(labels.line(marker)));
        List<Optional<Box>> placed = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            boolean wanted = !marker.label().isEmpty() && labels.isSeen(marker);
            placed.add(wanted ? labels.place(i, labels.candidates(marker)) : Optional.empty());
            placed.getLast().ifPresent(labels.taken::add);
        }
        return placed;
    }

    /// From one row of words to the next, `[px]`.
    static double row(Screen screen) {
        return screen.line() + 1;
    }

    /// Whether curves share the field.
    static boolean isCrowded(List<Layer> layers) {
        return layers.stream().filter(Layer.Line.class::isInstance).count() > 1;
    }

    /// How many rows of the strip above the field are needed.
    static int rows(Chart chart, Frame frame, Screen screen) {
        return of(chart, frame, screen).stream()
                .flatMap(Optional::stream)
                .filter(box -> box.top() < frame.field().top())
                .mapToInt(
                        box -> 1 + (int) Math.rint((box.top() - frame.room().top()) / row(screen)))
                .max()
                .orElse(0);
    }

    private boolean isSeen(Marker marker) {
        Box line = line(marker);
        return line.right() >= frame.field().left()
                && line.left() <= frame.field().right()
                && line.bottom() >= frame.field().top()
                && line.top() <= frame.field().bottom();
    }

    private Box line(Marker marker) {
        Box field = frame.room();
        return switch (marker) {
            case Marker.Upright(double x, var _, var _, var _) -> {
                double at = frame.x().pixel(x);
                yield new Box(at - 1, field.top(), at + 1, field.bottom());
            }
            case Marker.Level(double y, var _, var _, var _) -> {
                double at = frame.y().pixel(y);
                yield new Box(field.left(), at - 1, field.right(), at + 1);
            }
            case Marker.Name(Curve curve, var _, var _) -> end(curve);
            case Marker.Stripe(Range x, var _, var _) -> {
                double one = frame.x().pixel(x.low());
                double other = frame.x().pixel(x.high());
                yield new Box(
                        Math.min(one, other), field.top(), Math.max(one, other), field.bottom());
            }
        };
    }

    /// Where a curve comes into the field from the left.
    private Box end(Curve curve) {
        double first = frame.x().pixel(curve.x(0));
        double last = frame.x().pixel(curve.x(curve.size() - 1));
        double left = Math.max(frame.field().left(), Math.min(first, last));
        double level = frame.y().pixel(curve.at(inside(curve, frame.x().value(left))));
        return new Box(left, level - 1, left + 1, level + 1);
    }

    private static double inside(Curve curve, double abscissa) {
        double one = curve.x(0);
        double other = curve.x(curve.size() - 1);
        return Math.clamp(abscissa, Math.min(one, other), Math.max(one, other));
    }

    private Optional<Box> place(int marker, List<Box> candidates) {
        List<Box> free =
                candidates.stream().filter(box -> taken.stream().noneMatch(box::overlaps)).toList();
        return free.stream()
                .filter(box -> isClear(marker, box))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private boolean isClear(int marker, Box box) {
        for (int i = 0; i < lines.size(); i++) {
            boolean narrow = Math.min(lines.get(i).width(), lines.get(i).height()) < LINE;
            if (i != marker && narrow && lines.get(i).overlaps(box)) {
                return false;
            }
        }
        return layers.stream().noneMatch(layer -> crosses(layer, box));
    }

    private boolean crosses(Layer layer, Box box) {
        boolean above = box.bottom() <= frame.field().top() + 1;
        if (above || !(layer instanceof Layer.Line line)) {
            return false;
        }
        for (int i = 0; i <= LOOKS; i++) {
            double x = box.left() + i * box.width() / LOOKS;
            double y = frame.y().pixel(line.curve().at(frame.x().value(x)));
            if (y > box.top() && y < box.bottom()) {
                return true;
            }
        }
        return false;
    }

    private List<Box> candidates(Marker marker) {
        double width = screen.width(marker.label()) + 2 * INSIDE;
        return switch (marker) {
            case Marker.Upright _ -> beside(line(marker), width);
            case Marker.Stripe _ -> within(line(marker), width);
            case Marker.Level _ -> along(line(marker), width);
            case Marker.Name name -> upon(name.curve(), line(marker), width);
        };
    }

    /// Under the curve, where no peaks are, else upon it, from its end inwards.
    private List<Box> upon(Curve curve, Box end, double width) {
        List<Box> boxes = new ArrayList<>();
        for (int step = 0; step < NAMES; step++) {
            double left = end.left() + BESIDE + step * width / 2;
            double highest = Double.POSITIVE_INFINITY;
            double lowest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= CLOSE_LOOKS; i++) {
                double x = frame.x().value(left + i * width / CLOSE_LOOKS);
                double y = frame.y().pixel(curve.at(inside(curve, x)));
                highest = Math.min(highest, y);
                lowest = Math.max(lowest, y);
            }
            add(boxes, left, lowest + INSIDE, width);
            add(boxes, left, highest - screen.line() - INSIDE, width);
        }
        boxes.removeIf(box -> box.top() < frame.field().top());
        return boxes;
    }

    /// Right of it, else left of it, from the top downwards.
    private List<Box> beside(Box line, double width) {
        double right = line.right() + BESIDE - INSIDE;
        double left = line.left() - BESIDE + INSIDE - width;
        List<Box> boxes = new ArrayList<>();
        for (double top : rows()) {
            add(boxes, right, top, width);
            add(boxes, left, top, width);
        }
        // words too long for either side stand across their line
        double leftmost = frame.room().left();
        double rightmost = Math.max(leftmost, frame.room().right() - width);
        double across = Math.clamp(line.centreX() - width / 2, leftmost, rightmost);
        rows().forEach(top -> add(boxes, across, top, width));
        return boxes;
    }

    /// About its middle, then to either side, from the top downwards.
    private List<Box> within(Box stripe, double width) {
        double leftmost = frame.field().left() + 1;
        double rightmost = frame.field().right() - 1 - width;
        double middle =
                Math.clamp(stripe.centreX() - width / 2, leftmost, Math.max(leftmost, rightmost));
        List<Box> boxes = new ArrayList<>();
        for (double top : rows()) {
            add(boxes, middle, top, width);
            add(boxes, stripe.left() + BESIDE, top, width);
            add(boxes, stripe.right() - BESIDE - width, top, width);
        }
        // upon a crowd of curves they would hide what they name
        boolean crowded = isCrowded(layers);
        boxes.removeIf(box -> crowded && box.bottom() > frame.field().top() + 1);
        return boxes;
    }

    /// Above it, else below it, from the right leftwards.
    private List<Box> along(Box line, double width) {
        List<Box> boxes = new ArrayList<>();
        double step = Math.max(10, width / 4);
        double from = frame.field().right() - BESIDE - width;
        for (double left = from; left > frame.field().left(); left -= step) {
            add(boxes, left, line.top() - screen.line() - INSIDE, width);
            add(boxes, left, line.bottom() + INSIDE, width);
        }
        // the strip above the field is for what stands upright
        boxes.removeIf(box -> box.top() < frame.field().top());
        return boxes;
    }

    private List<Double> rows() {
        List<Double> rows = new ArrayList<>();
        for (double top = frame.room().top();
                top + screen.line() < frame.field().bottom();
                top += row(screen)) {
            rows.add(top);
        }
        return rows;
    }

    private void add(List<Box> boxes, double left, double top, double width) {
        Box box = new Box(left, top, left + width, top + screen.line());
        Box field = frame.room();
        if (box.left() >= field.left()
                && box.right() <= field.right()
                && box.top() >= field.top()
                && box.bottom() <= field.bottom()) {
            boxes.add(box);
        }
    }
}

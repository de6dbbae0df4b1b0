package org.thioloom.app.preview;

import org.thioloom.app.preview.Ink.Box;
import org.thioloom.app.preview.Ink.Letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A page in the making: takes places of the sheet at full size and sets them on the paper.
final class Draft {
    private final double left;
    private final double scale;
    private double top;
    private double origin;
    private final List<Ink> grounds = new ArrayList<>();
    private final Set<Ink.Rule> rules = new LinkedHashSet<>();
    private final List<Ink> rest = new ArrayList<>();

    Draft(double left, double top, double scale) {
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    /// What stands at this height of the sheet comes next on the paper.
    void startAt(double sheetTop) {
        origin = sheetTop;
    }

    /// So much of the sheet has been set.
    void down(double height) {
        top += scale * height;
    }

    void ground(Box box, String colour) {
        grounds.add(new Ink.Ground(placed(box), colour));
    }

    /// Neighbours share a line, which is drawn once.
    void rule(double fromX, double fromY, double toX, double toY) {
        rules.add(new Ink.Rule(round(x(fromX)), round(y(fromY)), round(x(toX)), round(y(toY))));
    }

    void words(String text, double x, double baseline, double width, Letters letters) {
        rest.add(new Ink.Words(text, x(x), y(baseline), scale * width, letters.times(scale)));
    }

    void image(Box box, int number) {
        rest.add(new Ink.Image(placed(box), number));
    }

    /// Places of the sheet in it become places on the paper.
    void upward(Ink.Upward words) {
        rest.add(
                new Ink.Upward(
                        words.text(),
                        x(words.x()),
                        y(words.y()),
                        scale * words.width(),
                        words.letters().times(scale)));
    }

    void stroke(Ink.Stroke line) {
        rest.add(
                new Ink.Stroke(
                        x(line.fromX()),
                        y(line.fromY()),
                        x(line.toX()),
                        y(line.toY()),
                        line.pen().times(scale)));
    }

    void dot(double x, double y, double radius) {
        rest.add(new Ink.Dot(x(x), y(y), scale * radius));
    }

    List<Ink> inks() {
        List<Ink> all = new ArrayList<>(grounds);
        all.addAll(joined());
        all.addAll(rest);
        return all;
    }

    /// Lines that go on where another ends are one line, so that no joint shows.
    private List<Ink> joined() {
        Map<Ends, Ink.Rule> open = new LinkedHashMap<>();
        for (Ink.Rule rule : rules) {
            boolean across = rule.fromY() == rule.toY();
            Ink.Rule before = open.remove(new Ends(across, rule.fromX(), rule.fromY()));
            Ink.Rule longer =
                    before == null
                            ? rule
                            : new Ink.Rule(before.fromX(), before.fromY(), rule.toX(), rule.toY());
            open.put(new Ends(across, longer.toX(), longer.toY()), longer);
        }
        return List.copyOf(open.values());
    }

    /// Where a line ends.
    private record Ends(boolean across, double x, double y) {}

    private Box placed(Box box) {
        return new Box(x(box.x()), y(box.y()), scale * box.width(), scale * box.height());
    }

    private double x(double atSheet) {
        return left + scale * atSheet;
    }

    private double y(double atSheet) {
        return top + scale * (atSheet - origin);
    }

    private static double round(double points) {
        return Math.round(1000 * points) / 1000.0;
    }
}

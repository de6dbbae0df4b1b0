package org.thioloom.app.fx.picture;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A drawing as nodes of a scene. Groups keep their names, as style classes; colours are given
/// later, and again when the theme changes.
final class Nodes {
    private final Map<Path, Colour> fills = new LinkedHashMap<>();
    private final Map<Path, Colour> strokes = new LinkedHashMap<>();
    private final Map<String, List<Group>> groups = new LinkedHashMap<>();
    private final Group root;

    Nodes(Mark.Group drawing) {
        root = group(drawing);
    }

    Group root() {
        return root;
    }

    /// All groups by their names, in the order in which they are drawn.
    Map<String, List<Group>> groups() {
        return groups;
    }

    void paint(Tones tones) {
        fills.forEach((path, colour) -> path.setFill(color(tones.of(colour))));
        strokes.forEach((path, colour) -> path.setStroke(color(tones.of(colour))));
    }

    private static Color color(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }

    private Group group(Mark.Group marks) {
        List<Node> children = new ArrayList<>();
        marks.marks().forEach(mark -> children.add(node(mark)));
        Group group = new Group(children);
        group.getStyleClass().add(marks.name());
        groups.computeIfAbsent(marks.name(), _ -> new ArrayList<>()).add(group);
        return group;
    }

    private Node node(Mark mark) {
        return switch (mark) {
            case Mark.Fill(Outline outline, Colour colour) -> {
                Path path = path(outline);
                path.setStroke(null);
                fills.put(path, colour);
                yield path;
            }
            case Mark.Line(Outline outline, double width, Colour colour) -> {
                Path path = path(outline);
                path.setFill(null);
                path.setStrokeWidth(width);
                path.setStrokeLineCap(StrokeLineCap.ROUND);
                path.setStrokeLineJoin(StrokeLineJoin.ROUND);
                strokes.put(path, colour);
                yield path;
            }
            case Mark.Group inner -> group(inner);
        };
    }

    private static Path path(Outline outline) {
        List<PathElement> elements = new ArrayList<>();
        outline.tell((command, xy) -> elements.add(element(command, xy)));
        Path path = new Path(elements);
        path.setSmooth(true);
        return path;
    }

    private static PathElement element(char command, double[] xy) {
        return switch (command) {
            case 'M' -> new MoveTo(xy[0], xy[1]);
            case 'L' -> new LineTo(xy[0], xy[1]);
            case 'Q' -> new QuadCurveTo(xy[0], xy[1], xy[2], xy[3]);
            case 'Z' -> new ClosePath();
            default -> throw new IllegalArgumentException("bug: an outline that goes " + command);
        };
    }
}

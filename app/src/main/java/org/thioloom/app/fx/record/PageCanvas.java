package org.thioloom.app.fx.record;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.preview.Ink;
import org.thioloom.app.preview.Ink.Box;
import org.thioloom.app.preview.Ink.Letters;
import org.thioloom.app.preview.PrintedBook;
import org.thioloom.app.preview.PrintedPage;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One page, drawn as it stands. Paper is white, whatever the window's looks.
final class PageCanvas extends Canvas {
    private static final double THIN = 0.75;
    private static final double UPWARDS = -90;
    // to the line's width
    private static final double DASH = 3.5;
    private static final double GAP = 2.5;
    // letters of another make are squeezed into Arial's widths, but not for a hair's breadth
    private static final double SLACK = 1.015;
    private static final List<String> FACES =
            List.of("Arial", "Liberation Sans", "Arimo", "Helvetica");

    private final String face =
            FACES.stream()
                    .filter(Font.getFamilies()::contains)
                    .findFirst()
                    .orElse(Font.getDefault().getFamily());
    private final Map<Letters, Font> fonts = new HashMap<>();
    private final Map<Integer, Image> images = new HashMap<>();
    private @Nullable PrintedBook book;

    /// Draws a page.
    ///
    /// @param scale pixels to the point
    void show(PrintedBook from, int number, double scale) {
        if (!from.equals(book)) {
            images.clear();
            book = from;
        }
        PrintedPage page = from.page(number);
        setWidth(Math.ceil(page.width() * scale));
        setHeight(Math.ceil(page.height() * scale));
        GraphicsContext pen = getGraphicsContext2D();
        pen.save();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, getWidth(), getHeight());
        pen.scale(scale, scale);
        pen.setTextBaseline(VPos.BASELINE);
        page.inks().forEach(ink -> draw(ink, pen, from));
        pen.restore();
    }

    private void draw(Ink ink, GraphicsContext pen, PrintedBook from) {
        switch (ink) {
            case Ink.Ground(Box box, String colour) -> {
                pen.setFill(Color.web(colour));
                pen.fillRect(box.x(), box.y(), box.width(), box.height());
            }
            case Ink.Rule(double x, double y, double toX, double toY) -> {
                pen.setStroke(Color.BLACK);
                pen.setLineWidth(THIN);
                pen.strokeLine(x, y, toX, toY);
            }
            case Ink.Words words -> words(words, pen);
            case Ink.Upward words -> upward(words, pen);
            case Ink.Stroke line -> stroke(line, pen);
            case Ink.Dot(double x, double y, double radius) -> {
                pen.setFill(Color.BLACK);
                pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            }
            case Ink.Image(Box box, int number) ->
                    pen.drawImage(
                            images.computeIfAbsent(number, n -> image(from, n)),
                            box.x(),
                            box.y(),
                            box.width(),
                            box.height());
        }
    }

    private void words(Ink.Words words, GraphicsContext pen) {
        pen.setFill(Color.BLACK);
        pen.setFont(fonts.computeIfAbsent(words.letters(), this::font));
        pen.fillText(words.text(), words.x(), words.baseline(), words.width() * SLACK);
    }

    private void upward(Ink.Upward words, GraphicsContext pen) {
        pen.save();
        pen.translate(words.x(), words.y());
        pen.rotate(UPWARDS);
        words(new Ink.Words(words.text(), 0, 0, words.width(), words.letters()), pen);
        pen.restore();
    }

    private static void stroke(Ink.Stroke line, GraphicsContext pen) {
        pen.setStroke(Color.web(line.pen().colour()));
        pen.setLineWidth(line.pen().width());
        if (line.pen().dashed()) {
            pen.setLineDashes(DASH * line.pen().width(), GAP * line.pen().width());
        }
        pen.strokeLine(line.fromX(), line.fromY(), line.toX(), line.toY());
        pen.setLineDashes();
    }

    private static Image image(PrintedBook from, int number) {
        return new Image(new ByteArrayInputStream(from.pictures().get(number).bytes()));
    }

    private Font font(Letters letters) {
        return Font.font(
                face,
                letters.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                letters.italic() ? FontPosture.ITALIC : FontPosture.REGULAR,
                letters.size());
    }
}

package org.thioloom.app.fx.plot;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Frame;
import org.thioloom.app.fx.chart.View;
import org.thioloom.chem.drawing.Box;

/// Wheel, drag, double click and keys of a chart: nearer, farther, along, back to all of it.
///
/// Over an axis the wheel zooms that axis alone. Keys: + and - zoom, arrows move, Home shows all.
final class Gestures {
    private static final double NOTCH = 40;
    private static final double PER_NOTCH = 1.2;
    private static final double PER_KEY = 0.1;

    private final Plot plot;
    private double dragX;
    private double dragY;

    private Gestures(Plot plot) {
        this.plot = plot;
    }

    static void install(Plot plot) {
        Gestures gestures = new Gestures(plot);
        plot.addEventHandler(ScrollEvent.SCROLL, gestures::scrolled);
        plot.addEventHandler(ZoomEvent.ZOOM, gestures::pinched);
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, gestures::pressed);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, gestures::dragged);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> plot.setCursor(Cursor.DEFAULT));
        plot.addEventHandler(MouseEvent.MOUSE_CLICKED, gestures::clicked);
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, e -> plot.pointAt(e.getX(), e.getY()));
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> plot.pointNowhere());
        plot.addEventHandler(KeyEvent.KEY_PRESSED, gestures::typed);
    }

    private void scrolled(ScrollEvent event) {
        double notches = (event.getDeltaY() + event.getDeltaX()) / NOTCH;
        if (!event.isInertia() && notches != 0) {
            zoom(event.getX(), event.getY(), Math.pow(PER_NOTCH, -notches), event);
        }
    }

    private void pinched(ZoomEvent event) {
        zoom(event.getX(), event.getY(), 1 / event.getZoomFactor(), event);
    }

    /// What changes nothing is left to the page, which then scrolls.
    private void zoom(double x, double y, double factor, javafx.event.Event event) {
        plot.ifShown((chart, frame) -> {
            if (plot.look(zoomed(chart, frame, x, y, factor))) {
                event.consume();
                plot.pointAt(x, y);
            }
        });
    }

    private View zoomed(Chart chart, Frame frame, double x, double y, double factor) {
        Box field = frame.field();
        double aboutX = frame.x().value(Math.clamp(x, field.left(), field.right()));
        double aboutY = frame.y().value(Math.clamp(y, field.top(), field.bottom()));
        if (y > field.bottom()) {
            return plot.view().zoomedX(chart, aboutX, factor);
        }
        return x < field.left()
                ? plot.view().zoomedY(chart, aboutY, factor)
                : plot.view().zoomed(chart, aboutX, aboutY, factor);
    }

    private void pressed(MouseEvent event) {
        plot.requestFocus();
        dragX = event.getX();
        dragY = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        plot.ifShown((chart, frame) -> {
            double x = (dragX - event.getX()) / frame.field().width();
            double y = (event.getY() - dragY) / frame.field().height();
            dragX = event.getX();
            dragY = event.getY();
            plot.setCursor(Cursor.CLOSED_HAND);
            plot.look(along(chart, x, y));
            plot.pointNowhere();
            event.consume();
        });
    }

    /// By shares of the screen, to the right and upwards.
    private View along(Chart chart, double right, double up) {
        return plot.view()
                .panned(
                        chart,
                        chart.x().reversed() ? -right : right,
                        chart.y().reversed() ? -up : up);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            plot.showAll();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        plot.ifShown((chart, frame) -> {
            Box field = frame.field();
            View view =
                    switch (event.getCode()) {
                        case PLUS, EQUALS, ADD ->
                                zoomed(
                                        chart,
                                        frame,
                                        field.centreX(),
                                        field.centreY(),
                                        1 / PER_NOTCH);
                        case MINUS, SUBTRACT ->
                                zoomed(chart, frame, field.centreX(), field.centreY(), PER_NOTCH);
                        case LEFT -> along(chart, -PER_KEY, 0);
                        case RIGHT -> along(chart, PER_KEY, 0);
                        case UP -> along(chart, 0, PER_KEY);
                        case DOWN -> along(chart, 0, -PER_KEY);
                        case HOME, DIGIT0, NUMPAD0 -> chart.home();
                        default -> plot.view();
                    };
            if (plot.look(view)) {
                event.consume();
            }
        });
    }
}

package org.thioloom.app.fx.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thioloom.app.fx.Pictures;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.View;

import java.util.concurrent.Callable;

class PlotTest {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 500;
    private static final Chart CHART = Charts.spectra(500, 3);

    private static <T> T on(Callable<T> work) {
        return Toolkit.onScreen(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
            return work.call();
        });
    }

    private static Plot shown(Chart chart) {
        Plot plot = new Plot();
        plot.show(chart);
        StackPane root = new StackPane(plot);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getRoot().applyCss();
        root.layout();
        return plot;
    }

    private static MouseEvent mouse(
            javafx.event.EventType<MouseEvent> type, double x, double y, int clicks) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(null, x, y));
    }

    private static ScrollEvent wheel(double x, double y, double notches) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40 * notches,
                0,
                40 * notches,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(null, x, y));
    }

    private static void key(Plot plot, KeyCode code) {
        Event.fireEvent(
                plot, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void wheelZoomsAtThePointerAndDoubleClickShowsAll() {
        View[] views =
                on(() -> {
                    Plot plot = shown(CHART);
                    View home = plot.view();
                    Event.fireEvent(plot, wheel(400, 250, 3));
                    View nearer = plot.view();
                    Event.fireEvent(plot, mouse(MouseEvent.MOUSE_CLICKED, 400, 250, 2));
                    return new View[] {home, nearer, plot.view()};
                });
        double width = views[1].x().high() - views[1].x().low();
        assertEquals(3600 / Math.pow(1.2, 3), width, 1e-6);
        assertNotEquals(views[0].y(), views[1].y());
        assertEquals(views[0], views[2]);
    }

    @Test
    void wheelBelowTheAxisZoomsThatAxisAlone() {
        View[] views =
                on(() -> {
                    Plot plot = shown(CHART);
                    View home = plot.view();
                    Event.fireEvent(plot, wheel(400, HEIGHT - 10, 2));
                    return new View[] {home, plot.view()};
                });
        assertEquals(views[0].y(), views[1].y());
        assertNotEquals(views[0].x(), views[1].x());
    }

    @Test
    void leavesTheWheelToThePageWhereItChangesNothing() {
        boolean[] taken =
                on(() -> {
                    Plot plot = shown(CHART);
                    boolean[] reached = {false, false};
                    plot.getParent().addEventHandler(ScrollEvent.SCROLL, _ -> reached[0] = true);
                    Event.fireEvent(plot, wheel(400, 250, -2));
                    boolean out = reached[0];
                    reached[0] = false;
                    Event.fireEvent(plot, wheel(400, 250, 2));
                    return new boolean[] {out, reached[0]};
                });
        assertTrue(taken[0], "all is shown, the page may scroll");
        assertEquals(false, taken[1]);
    }

    @Test
    void dragTakesTheChartAlong() {
        View[] views =
                on(() -> {
                    Plot plot = shown(CHART);
                    Event.fireEvent(plot, wheel(400, 250, 4));
                    View before = plot.view();
                    Event.fireEvent(plot, mouse(MouseEvent.MOUSE_PRESSED, 400, 250, 1));
                    Event.fireEvent(plot, mouse(MouseEvent.MOUSE_DRAGGED, 450, 250, 1));
                    return new View[] {before, plot.view()};
                });
        assertTrue(
                views[1].x().low() > views[0].x().low(),
                "to the right, where wavenumbers are low, higher ones come in");
        assertEquals(views[0].y(), views[1].y());
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PLUS", "EQUALS", "ADD"})
    void keysZoomMoveAndShowAll(KeyCode nearer) {
        View[] views =
                on(() -> {
                    Plot plot = shown(CHART);
                    View home = plot.view();
                    key(plot, nearer);
                    View zoomed = plot.view();
                    key(plot, KeyCode.LEFT);
                    View moved = plot.view();
                    key(plot, KeyCode.HOME);
                    return new View[] {home, zoomed, moved, plot.view()};
                });
        assertTrue(views[1].x().low() > views[0].x().low());
        assertTrue(views[2].x().low() > views[1].x().low(), "left is where they are high");
        assertEquals(views[0], views[3]);
    }

    @Test
    void keepsThePartThatIsLookedAtWhenAnotherChartComes() {
        View[] views =
                on(() -> {
                    Plot plot = shown(CHART);
                    key(plot, KeyCode.PLUS);
                    View part = plot.view();
                    plot.show(Charts.spectra(400, 3));
                    return new View[] {part, plot.view()};
                });
        assertEquals(views[0], views[1]);
    }

    @Test
    void takesItsColoursFromTheTheme() {
        Color[] corner =
                Toolkit.onScreen(() -> {
                    Color[] colours = new Color[2];
                    Application.setUserAgentStylesheet(
                            new PrimerLight().getUserAgentStylesheetBSS());
                    Plot plot = shown(CHART);
                    colours[0] = pixel(plot);
                    Application.setUserAgentStylesheet(
                            new PrimerDark().getUserAgentStylesheetBSS());
                    plot.getScene().getRoot().applyCss();
                    plot.getParent().layout();
                    colours[1] = pixel(plot);
                    return colours;
                });
        assertTrue(corner[0].getBrightness() > 0.9, corner[0].toString());
        assertTrue(corner[1].getBrightness() < 0.2, corner[1].toString());
    }

    private static Color pixel(Plot plot) {
        WritableImage image = plot.snapshot(new SnapshotParameters(), null);
        return image.getPixelReader().getColor(700, 200);
    }

    @Test
    void tellsWhatItShowsToThoseWhoCannotSeeIt() {
        String told = on(() -> shown(Charts.calibration()).getAccessibleText());
        assertEquals("Thickness. Thickness against volume.", told);
    }

    @Test
    void printsAsWideAsThePaper() {
        WritableImage image =
                on(() -> {
                    StackPane page = new StackPane(PaperPlot.of(Charts.calibration(), 170, 100));
                    Scene scene = new Scene(page, 482, 284);
                    scene.getRoot().applyCss();
                    page.layout();
                    SnapshotParameters fine = new SnapshotParameters();
                    fine.setTransform(Transform.scale(3, 3));
                    return page.getChildren().getFirst().snapshot(fine, null);
                });
        Pictures.write(image, "chart-paper");
        assertEquals(3 * 170 * 72 / 25.4, image.getWidth(), 3);
        assertEquals(Color.WHITE, image.getPixelReader().getColor(1440, 3));
    }
}

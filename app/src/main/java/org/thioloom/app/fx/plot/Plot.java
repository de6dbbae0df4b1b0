package org.thioloom.app.fx.plot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Frame;
import org.thioloom.app.fx.chart.Labels;
import org.thioloom.app.fx.chart.Readout;
import org.thioloom.app.fx.chart.View;
import org.thioloom.chem.drawing.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A chart on the screen. It is drawn when something about it has changed and at no other time.
///
/// Colours come from style sheets: `-plot-paper`, `-plot-ink`, `-plot-quiet`, `-plot-grid` and
/// `-plot-accent`; the font is that of its surroundings.
public final class Plot extends Region {
    private static final StyleablePropertyFactory<Plot> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double NATURAL_WIDTH = 480;
    private static final double NATURAL_HEIGHT = 320;

    private final ObjectProperty<@Nullable Chart> chart = new SimpleObjectProperty<>(this, "chart");
    private final List<StyleableObjectProperty<Color>> colours = new ArrayList<>();
    private final Canvas around = new Canvas();
    private final Canvas field = new Canvas();
    private final Crosshair crosshair = new Crosshair();

    /// Never seen: it tells which font style sheets give to words here.
    private final Text words = new Text();

    private final double density;
    private @Nullable View view;
    private @Nullable Frame frame;
    private @Nullable Metrics metrics;

    /// On the screen.
    public Plot() {
        this(1);
        setFocusTraversable(true);
        Gestures.install(this);
    }

    /// @param density pixels drawn for each pixel of the screen, for what is printed
    Plot(double density) {
        this.density = density;
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Palette print = Palette.PRINT;
        colour("paper", print.paper());
        colour("ink", print.ink());
        colour("quiet", print.quiet());
        colour("grid", print.grid());
        colour("accent", print.accent());
        words.getStyleClass().add("plot-words");
        words.setManaged(false);
        words.setVisible(false);
        words.fontProperty().subscribe(this::changed);
        around.setManaged(false);
        field.setManaged(false);
        if (density != 1) {
            around.getTransforms().add(new Scale(1 / density, 1 / density));
            field.getTransforms().add(new Scale(1 / density, 1 / density));
        }
        getChildren().addAll(around, field, crosshair, words);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .orElse(1.0)
                .subscribe(this::changed);
        chart.subscribe((before, now) -> replaced(before, now));
    }

    private void colour(String name, Color initial) {
        CssMetaData<Plot, Color> css =
                FACTORY.createColorCssMetaData(
                        "-plot-" + name, plot -> plot.colour("-plot-" + name), initial);
        colours.add(
                new StyleableObjectProperty<>(initial) {
                    @Override
                    protected void invalidated() {
                        get();
                        changed();
                    }

                    @Override
                    public Object getBean() {
                        return Plot.this;
                    }

                    @Override
                    public String getName() {
                        return name;
                    }

                    @Override
                    public CssMetaData<? extends Styleable, Color> getCssMetaData() {
                        return css;
                    }
                });
    }

    private StyleableProperty<Color> colour(String css) {
        return colours.stream()
                .filter(colour -> colour.getCssMetaData().getProperty().equals(css))
                .findFirst()
                .orElseThrow();
    }

    /// What is shown; null for nothing.
    public ObjectProperty<@Nullable Chart> chartProperty() {
        return chart;
    }

    /// Shows a chart, as much of it as was shown of the last one.
    public void show(@Nullable Chart next) {
        chart.set(next);
    }

    private void replaced(@Nullable Chart before, @Nullable Chart now) {
        crosshair.hide();
        if (now == null) {
            view = null;
            setAccessibleText("");
        } else {
            view = before == null || view == null ? now.home() : view.carriedOver(before, now);
            setAccessibleText(now.title() + ". " + now.description());
        }
        changed();
    }

    private void changed() {
        metrics = null;
        requestLayout();
    }

    /// The part that is looked at.
    View view() {
        return Objects.requireNonNull(view);
    }

    /// Looks at a part.
    ///
    /// @return whether it is another one than before
    boolean look(View next) {
        if (next.equals(view)) {
            return false;
        }
        view = next;
        requestLayout();
        layout();
        return true;
    }

    /// Looks at all of it again.
    public void showAll() {
        Chart shown = chart.get();
        if (shown != null) {
            look(shown.home());
        }
    }

    void ifShown(BiConsumer<Chart, Frame> work) {
        Chart shown = chart.get();
        if (shown != null && frame != null) {
            work.accept(shown, frame);
        }
    }

    void pointAt(double x, double y) {
        ifShown((shown, laidOut) -> {
            Box box = laidOut.field();
            if (x >= box.left() && x < box.right() && y >= box.top() && y < box.bottom()) {
                crosshair.show(Readout.at(shown, laidOut, x, y), laidOut, x, y);
            } else {
                crosshair.hide();
            }
        });
    }

    void pointNowhere() {
        crosshair.hide();
    }

    @Override
    protected void layoutChildren() {
        crosshair.resizeRelocate(0, 0, getWidth(), getHeight());
        Chart shown = chart.get();
        Box all =
                new Box(
                        snappedLeftInset(),
                        snappedTopInset(),
                        getWidth() - snappedRightInset(),
                        getHeight() - snappedBottomInset());
        if (shown == null || view == null || all.width() < 1 || all.height() < 1) {
            frame = null;
            around.setVisible(false);
            field.setVisible(false);
            return;
        }
        around.setVisible(true);
        field.setVisible(true);
        if (metrics == null) {
            metrics = new Metrics(words.getFont(), pixel());
        }
        frame = Frame.of(shown, view, all, metrics);
        draw(shown, view, frame, metrics);
    }

    private double pixel() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        double scale = window == null ? 1 : window.getRenderScaleX();
        return 1 / (scale * density);
    }

    private void draw(Chart shown, View part, Frame laidOut, Metrics letters) {
        Palette palette =
                new Palette(
                        colours.get(0).get(),
                        colours.get(1).get(),
                        colours.get(2).get(),
                        colours.get(3).get(),
                        colours.get(4).get());
        List<Optional<Box>> labels = Labels.of(shown, laidOut, letters);
        GraphicsContext g = cleared(around, new Box(0, 0, getWidth(), getHeight()), null);
        new FramePainter(g, palette, letters).draw(shown, laidOut, labels);
        g = cleared(field, laidOut.field(), palette.paper());
        new FieldPainter(g, palette, letters).draw(shown, part, laidOut, labels);
    }

    /// The pen of a canvas over a box, in the places of this chart.
    private GraphicsContext cleared(Canvas canvas, Box box, @Nullable Color paper) {
        canvas.setWidth(box.width() * density);
        canvas.setHeight(box.height() * density);
        canvas.relocate(box.left(), box.top());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(density, 0, 0, density, -box.left() * density, -box.top() * density);
        if (paper == null) {
            g.clearRect(box.left(), box.top(), box.width(), box.height());
        } else {
            g.setFill(paper);
            g.fillRect(box.left(), box.top(), box.width(), box.height());
        }
        return g;
    }

    @Override
    protected double computePrefWidth(double height) {
        return NATURAL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return NATURAL_HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NATURAL_WIDTH / 3;
    }

    @Override
    protected double computeMinHeight(double width) {
        return NATURAL_HEIGHT / 3;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(Plot.class.getResource("plot.css")).toExternalForm();
    }
}

package org.thioloom.app.fx.picture;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// A picture on the screen, as large as there is room, never larger than a few times its natural
/// size, sharp at any.
///
/// A patch under a functional group stands out while its group is meant: by the pointer above it,
/// or by whoever says so. Colours come from style sheets: `-picture-ink` and `-picture-paper`; what
/// must keep its own, as hazard pictograms must, has the style class `picture-as-printed`.
public final class PictureView extends Region {
    private static final StyleablePropertyFactory<PictureView> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final String PATCH = "group-";
    private static final double FAINT = 0.3;
    private static final CssMetaData<PictureView, Color> INK =
            colour("-picture-ink", view -> view.ink);
    private static final CssMetaData<PictureView, Color> PAPER =
            colour("-picture-paper", view -> view.paper);

    private final ObjectProperty<@Nullable Picture> picture =
            new SimpleObjectProperty<>(this, "picture");
    private final ObjectProperty<@Nullable String> meant =
            new SimpleObjectProperty<>(this, "meant");
    private final ReadOnlyStringWrapper pointedAt = new ReadOnlyStringWrapper(this, "pointedAt");
    private final Tone ink = new Tone("ink", INK, Color.web(Colour.INK.hex()));
    private final Tone paper = new Tone("paper", PAPER, Color.WHITE);
    private final Group shown = new Group();
    private final Translate corner = new Translate();
    private final Scale scale = new Scale();
    private final double largest;
    private final Patches patches;
    private @Nullable Nodes nodes;

    /// Patches under functional groups whose group nobody means.
    public enum Patches {
        SHOWN,
        HIDDEN
    }

    private static CssMetaData<PictureView, Color> colour(
            String name, Function<PictureView, StyleableProperty<Color>> property) {
        return FACTORY.createColorCssMetaData(name, property, Color.BLACK);
    }

    /// A colour that a style sheet sets.
    private final class Tone extends StyleableObjectProperty<Color> {
        private final String name;
        private final CssMetaData<PictureView, Color> css;

        Tone(String name, CssMetaData<PictureView, Color> css, Color initial) {
            super(initial);
            this.name = name;
            this.css = css;
        }

        @Override
        protected void invalidated() {
            get();
            paint();
        }

        @Override
        public Object getBean() {
            return PictureView.this;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CssMetaData<? extends Styleable, Color> getCssMetaData() {
            return css;
        }
    }

    /// @param largest times its natural size, `[-]`
    public PictureView(double largest, Patches patches) {
        this.largest = largest;
        this.patches = patches;
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        shown.setManaged(false);
        shown.getTransforms().addAll(corner, scale);
        getChildren().add(shown);
        picture.subscribe(this::drawn);
        meant.subscribe(_ -> showPatches());
        pointedAt.subscribe(_ -> showPatches());
    }

    /// What is shown; null for nothing.
    public ObjectProperty<@Nullable Picture> pictureProperty() {
        return picture;
    }

    /// The functional group that is to stand out, by key; null for none.
    public ObjectProperty<@Nullable String> meantProperty() {
        return meant;
    }

    /// The functional group under the pointer, by key; empty for none.
    public ReadOnlyStringProperty pointedAtProperty() {
        return pointedAt.getReadOnlyProperty();
    }

    /// Nodes of the groups of a name, such as `label`: one for each atom that is written out.
    public List<Group> find(String name) {
        return nodes == null ? List.of() : nodes.groups().getOrDefault(name, List.of());
    }

    private void drawn(@Nullable Picture now) {
        shown.getChildren().clear();
        pointedAt.set("");
        nodes = null;
        if (now != null) {
            nodes = new Nodes(now.drawing());
            shown.getChildren().add(nodes.root());
            setAccessibleText(now.title() + ". " + now.description());
            listen(nodes.groups());
            paint();
            showPatches();
        } else {
            setAccessibleText("");
        }
        requestLayout();
    }

    private void listen(Map<String, List<Group>> groups) {
        groups.forEach((name, areas) -> {
            if (name.startsWith(PATCH)) {
                for (Group area : areas) {
                    area.setOnMouseEntered(_ -> pointedAt.set(name.substring(PATCH.length())));
                    area.setOnMouseExited(_ -> pointedAt.set(""));
                }
            }
        });
        // what lies upon a patch must not take the pointer from it
        for (String above : List.of("bonds", "labels", "brackets")) {
            groups.getOrDefault(above, List.of()).forEach(group -> group.setMouseTransparent(true));
        }
    }

    private void showPatches() {
        if (nodes == null) {
            return;
        }
        String of = pointedAt.get().isEmpty() ? meant.get() : pointedAt.get();
        double resting = patches == Patches.HIDDEN ? 0 : of == null ? 1 : FAINT;
        nodes.groups()
                .forEach((name, areas) -> {
                    if (name.startsWith(PATCH)) {
                        boolean seen = name.substring(PATCH.length()).equals(of);
                        areas.forEach(area -> area.setOpacity(seen ? 1 : resting));
                    }
                });
    }

    private void paint() {
        if (nodes != null) {
            nodes.paint(
                    getStyleClass().contains("picture-as-printed")
                            ? Tones.PRINT
                            : new Tones(colour(ink.get()), colour(paper.get())));
        }
    }

    private static Colour colour(Color color) {
        int red = (int) Math.round(255 * color.getRed());
        int green = (int) Math.round(255 * color.getGreen());
        int blue = (int) Math.round(255 * color.getBlue());
        return new Colour(red << 16 | green << 8 | blue);
    }

    @Override
    protected void layoutChildren() {
        Picture now = picture.get();
        if (now == null) {
            return;
        }
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double times = Math.min(largest, Math.min(width / now.width(), height / now.height()));
        Box frame = now.frame();
        scale.setX(times);
        scale.setY(times);
        double left = snappedLeftInset() + (width - times * now.width()) / 2;
        double top = snappedTopInset() + (height - times * now.height()) / 2;
        corner.setX(snapPositionX(left) - times * frame.left());
        corner.setY(snapPositionY(top) - times * frame.top());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Picture now = picture.get();
        double insets = snappedLeftInset() + snappedRightInset();
        return (now == null ? 0 : now.width()) + insets;
    }

    @Override
    protected double computePrefHeight(double width) {
        Picture now = picture.get();
        double insets = snappedTopInset() + snappedBottomInset();
        if (now == null) {
            return insets;
        }
        double room = width < 0 ? now.width() : width - snappedLeftInset() - snappedRightInset();
        return Math.min(largest, room / now.width()) * now.height() + insets;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(PictureView.class.getResource("picture.css"))
                .toExternalForm();
    }
}

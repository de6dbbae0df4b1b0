package org.thioloom.app.fx.record;

import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.record.PreviewViewModel.Zoom;

import java.util.function.DoubleSupplier;

/// Which page, and how large.
final class PagesBar extends HBox {
    private static final Duration PATIENCE = Duration.millis(500);

    private final PreviewViewModel model;
    private final Button before;
    private final Button after;
    private final Label where = new Label();
    private final Label size = new Label();

    /// @param percent how large the page is now
    PagesBar(PreviewViewModel model, DoubleSupplier percent) {
        this.model = model;
        getStyleClass().add("pages-bar");
        before = button("fth-chevron-left", "Page before", () -> turn(-1));
        after = button("fth-chevron-right", "Next page", () -> turn(1));
        Button smaller =
                button("fth-minus", "Smaller", () -> model.step(-1, percent.getAsDouble()));
        Button larger = button("fth-plus", "Larger", () -> model.step(1, percent.getAsDouble()));
        Button width = words("Width", () -> model.zoom().set(new Zoom.Width()));
        Button whole = words("Whole page", () -> model.zoom().set(new Zoom.Whole()));
        Button full = words("100 %", () -> model.zoom().set(new Zoom.Percent(100)));
        where.getStyleClass().add("pages-where");
        size.getStyleClass().add("pages-size");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        before, where, after, waiting(), gap, smaller, size, larger, full, width,
                        whole);
    }

    /// Turns when pages take long, and not at every edit: turning, it takes the time it tells of.
    private ProgressIndicator waiting() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("small-progress");
        busy.setVisible(false);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> busy.setVisible(true));
        model.busy()
                .subscribe(begun -> {
                    busy.setVisible(false);
                    if (begun) {
                        patience.playFromStart();
                    } else {
                        patience.stop();
                    }
                });
        return busy;
    }

    private void turn(int step) {
        model.turnTo(model.page().get() + step);
    }

    private static Button button(String icon, String what, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button words(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show(int page, int count, double percent) {
        where.setText("Page " + (page + 1) + " of " + count);
        size.setText(Math.round(percent) + " %");
        before.setDisable(page == 0);
        after.setDisable(page == count - 1);
    }
}

package org.thioloom.app.fx.ftir;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.ftir.FtirSheet.Line;
import org.thioloom.app.fx.ftir.FtirSheet.State;

import java.util.Locale;

/// A stage, or a spectrum below it with its verdict.
final class LineCell extends ListCell<Line> {
    private final FtirViewModel model;

    LineCell(FtirViewModel model) {
        this.model = model;
        // no wider than the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setTooltip(null);
        setAccessibleText(null);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case Line.OfStage stage -> {
                setGraphic(of(stage));
                setTooltip(new Tooltip(stage.title()));
            }
            case Line.OfSpectrum spectrum -> {
                setGraphic(of(spectrum));
                setTooltip(new Tooltip(spectrum.name() + "\n" + spectrum.words()));
                setAccessibleText(spectrum.name() + ": " + spectrum.words());
            }
        }
    }

    private static HBox of(Line.OfStage stage) {
        Label key = new Label(stage.key());
        key.getStyleClass().add("stage-key");
        key.setMinWidth(USE_PREF_SIZE);
        key.setManaged(!stage.key().isEmpty());
        Label title = new Label(stage.title());
        title.getStyleClass().add("stage-title");
        HBox box = new HBox(key, title);
        box.getStyleClass().add("stage-line");
        return box;
    }

    private HBox of(Line.OfSpectrum spectrum) {
        Label name = new Label(spectrum.name());
        // files of a batch differ at their ends
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label words = new Label(spectrum.words());
        words.getStyleClass().add("spectrum-words");
        VBox both = new VBox(name, words);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().add("spectrum-remove");
        remove.setAccessibleText("Take " + spectrum.name() + " away");
        remove.setTooltip(new Tooltip("Take it away"));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> model.remove(spectrum.id()));
        HBox box = new HBox(icon(spectrum.state()), both, remove);
        box.getStyleClass().add("spectrum-line");
        return box;
    }

    /// Known by its form, and coloured besides.
    static FontIcon icon(State state) {
        FontIcon icon =
                new FontIcon(
                        switch (state) {
                            case READING -> "fth-loader";
                            case KEPT -> "fth-check-circle";
                            case BROKEN -> "fth-x-octagon";
                            case OPEN -> "fth-help-circle";
                            case REFUSED -> "fth-slash";
                        });
        icon.getStyleClass().add("state-" + state.name().toLowerCase(Locale.ROOT));
        return icon;
    }
}

package org.thioloom.app.fx.film;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import java.io.File;
import java.util.Objects;

/// Where discs that were measured come in.
final class DiscsBar extends VBox {
    private static final String TABLE =
            "A line a disc: volume cast and dry thickness, as 8 uL and 102 um; with or without a"
                    + " heading. Two volumes fix the line, three discs show its scatter, five or more"
                    + " are better.";

    private final DiscsViewModel model;

    DiscsBar(DiscsViewModel model) {
        this.model = model;
        Button paste = button("Paste your discs", TABLE);
        paste.setOnAction(_ ->
                model.take(
                        Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""),
                        "the clipboard"));
        Button file = button("From a file\u2026", TABLE);
        file.setOnAction(_ -> choose());
        Button none = button("Take them away", "The computed line alone is drawn and counted.");
        none.setOnAction(_ -> model.remove());
        none.visibleProperty().bind(model.beside());
        none.managedProperty().bind(model.beside());
        Label words = new Label();
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("entry-problem");
        words.textProperty().bind(model.words());
        words.managedProperty().bind(model.words().isNotEmpty());
        HBox buttons = new HBox(paste, file, none);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(buttons, words);
    }

    private static Button button(String words, String help) {
        Button button = new Button(words);
        button.setTooltip(new Tooltip(help));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        return button;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Discs that were cast and measured");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Tables", "*.csv", "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.read(chosen.toPath());
        }
    }
}

package org.thioloom.app.fx.record;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.part.Strip;

import java.util.List;
import java.util.Optional;

/// A filled record, read back.
final class ReadBackView extends BorderPane {
    private final ReadBackViewModel model;
    private final Strip trouble = new Strip();
    private final Strip kinship = new Strip();
    private final Strip busy = new Strip();
    private final Strip taken = new Strip();
    private final Label title = new Label();
    private final Label verdict = new Label();
    private final PartsView parts = new PartsView();
    private final SideView side;
    private final HBox filled;
    private final VBox empty;

    ReadBackView(ReadBackViewModel model) {
        this.model = model;
        getStyleClass().add("read-back");
        side = new SideView(model);
        filled = new HBox(column(), scroll(side, "side-scroll"));
        empty =
                SheetsView.blank(
                        "fth-upload",
                        "Drop a filled batch record here",
                        List.of(
                                "The workbook says itself what it was planned from. What was weighed,"
                                        + " cast and measured is held against that plan; the file is"
                                        + " never written to."));
        empty.getChildren().add(choose("Choose a workbook", Styles.ACCENT));
        setTop(new VBox(trouble, busy, taken, kinship));
        setCenter(new StackPane(empty));
        model.reading().subscribe(this::show);
        model.trouble().subscribe(this::trouble);
        model.taken().subscribe(this::taken);
        model.busy().subscribe(this::busy);
    }

    private Node column() {
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        verdict.getStyleClass().add("verdict");
        verdict.setWrapText(true);
        Button close = new Button("Put aside");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> model.close());
        VBox words = new VBox(title, verdict);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, choose("Another", Styles.BUTTON_OUTLINED), close);
        head.getStyleClass().add("read-head");
        VBox column = new VBox(head, parts);
        column.getStyleClass().add("read-column");
        ScrollPane pane = scroll(column, "read-scroll");
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private static ScrollPane scroll(Node content, String style) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.getStyleClass().add(style);
        return pane;
    }

    private Button choose(String words, String style) {
        Button button = new Button(words);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("A filled batch record");
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter("Workbooks", "*.xlsx"),
                            new FileChooser.ExtensionFilter("All files", "*"));
            Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                    .ifPresent(file -> model.read(file.toPath()));
        });
        return button;
    }

    private void show(Optional<Reading> read) {
        kinship.hide();
        read.ifPresentOrElse(
                one -> {
                    title.setText(one.title());
                    verdict.setText(one.verdict());
                    verdict.setGraphic(icon(one.sign()));
                    parts.show(one);
                    side.show(one);
                    kinship(one.kinship());
                    setCenter(filled);
                },
                () -> setCenter(new StackPane(empty)));
    }

    private static FontIcon icon(Reading.Sign sign) {
        String[] look =
                switch (sign) {
                    case AS_PLANNED -> new String[] {"fth-check-circle", "severity-good"};
                    case DEPARTS -> new String[] {"fth-alert-triangle", "severity-warning"};
                    case EMPTY -> new String[] {"fth-info", "severity-note"};
                };
        FontIcon icon = new FontIcon(look[0]);
        icon.getStyleClass().add(look[1]);
        return icon;
    }

    private void kinship(Kinship with) {
        boolean ours = with.sameRecipe() && !model.taken().get().isEmpty();
        if (!with.difference().isEmpty() && !ours) {
            kinship.say(
                    Strip.Tone.PLAIN,
                    with.difference(),
                    Strip.button("Open its plan", model::openItsPlan));
        }
    }

    private void trouble(String words) {
        if (words.isEmpty()) {
            trouble.hide();
        } else {
            trouble.say(Strip.Tone.GRAVE, words, Strip.button("Close", model::dismiss));
        }
    }

    private void taken(String words) {
        if (words.isEmpty()) {
            taken.hide();
        } else {
            taken.say(Strip.Tone.GOOD, words, Strip.button("Close", model::dismiss));
        }
    }

    private void busy(boolean reads) {
        if (reads) {
            busy.busy("Reading the workbook", Strip.button("Cancel", model::cancel));
        } else {
            busy.hide();
        }
    }
}

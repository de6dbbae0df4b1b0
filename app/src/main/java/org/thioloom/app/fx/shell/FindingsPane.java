package org.thioloom.app.fx.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.page.Typeset;
import org.thioloom.recipes.finding.Finding;

import java.util.Locale;

/// The findings, always in sight; a click or Enter leads to the field.
final class FindingsPane extends BorderPane {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final FindingsViewModel model;
    private final ListView<Finding> list;

    FindingsPane(FindingsViewModel model) {
        this.model = model;
        list = new ListView<>(model.findings());
        getStyleClass().add("findings");
        Label title = new Label("Findings");
        title.getStyleClass().add("panel-title");
        Label count = new Label();
        count.getStyleClass().add("panel-remark");
        count.textProperty().bind(model.summary());
        HBox head = new HBox(title, count);
        head.getStyleClass().add("panel-head");
        setTop(head);
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText("Findings");
        list.setPlaceholder(new Label("Nothing to object to."));
        list.setOnKeyPressed(this::key);
        setCenter(list);
    }

    /// Puts the cursor on the first finding, or on the one that was looked at.
    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent event) {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER) {
            goTo(chosen);
        } else if (COPY.match(event) && chosen != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(FindingsViewModel.copied(chosen));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    private void goTo(@Nullable Finding finding) {
        if (finding != null) {
            var _ = model.goTo(finding);
        }
    }

    /// One finding: how grave, what, and what to do.
    private final class Cell extends ListCell<Finding> {
        private final FontIcon icon = new FontIcon();
        private final Label problem = new Label();
        private final Label remedy = new Label();
        private final HBox line;

        Cell() {
            problem.setWrapText(true);
            problem.getStyleClass().add("finding-problem");
            remedy.setWrapText(true);
            remedy.getStyleClass().add("finding-remedy");
            VBox words = new VBox(problem, remedy);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(icon, words);
            line.getStyleClass().add("finding-line");
            setPrefWidth(0);
            setOnMouseClicked(_ -> goTo(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            icon.setIconLiteral(literal(finding));
            icon.getStyleClass().setAll("ikonli-font-icon", "severity-" + severity);
            problem.setText(Typeset.words(finding.problem()));
            remedy.setText(Typeset.words(finding.advice()));
            setAccessibleText(severity + ": " + FindingsViewModel.copied(finding));
            setGraphic(line);
        }

        private static String literal(Finding finding) {
            return switch (finding.severity()) {
                case ERROR -> "fth-x-octagon";
                case WARNING -> "fth-alert-triangle";
                case NOTE -> "fth-info";
            };
        }
    }
}

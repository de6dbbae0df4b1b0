package org.thioloom.app.fx.shell;

import atlantafx.base.theme.Styles;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Notice;
import org.thioloom.app.fx.desk.Notice.Choice;

/// What happened to files, a line each, with what can be done about it.
final class NoticeBar extends VBox {
    private final Desk desk;

    NoticeBar(Desk desk) {
        this.desk = desk;
        ListChangeListener<Notice> changed = _ -> draw();
        desk.notices().addListener(changed);
        draw();
    }

    private void draw() {
        getChildren().setAll(desk.notices().stream().map(this::line).toList());
    }

    private Node line(Notice notice) {
        FontIcon icon = new FontIcon(notice.grave() ? "fth-alert-circle" : "fth-info");
        Label sentence = new Label(notice.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(icon, sentence);
        line.getStyleClass().add("notice");
        if (notice.grave()) {
            line.getStyleClass().add("grave");
        }
        notice.choices().forEach(choice -> line.getChildren().add(button(notice, choice)));
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setAccessibleText("Take this away");
        close.setOnAction(_ -> desk.dismiss(notice));
        line.getChildren().add(close);
        return line;
    }

    private Button button(Notice notice, Choice choice) {
        Button button = new Button(choice.words());
        button.setMnemonicParsing(false);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            desk.dismiss(notice);
            choice.action().run();
        });
        return button;
    }
}

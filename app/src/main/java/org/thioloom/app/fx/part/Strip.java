package org.thioloom.app.fx.part;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

/// One sentence across the page, with what can be done about it; not there when there is nothing to
/// say.
public final class Strip extends HBox {
    /// What kind of sentence.
    public enum Tone {
        PLAIN("fth-info"),
        GOOD("fth-check"),
        GRAVE("fth-x-octagon");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }
    }

    public Strip() {
        getStyleClass().addAll("notice", "strip");
        hide();
    }

    /// Says nothing.
    public void hide() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
    }

    /// Says something.
    ///
    /// @param choices buttons behind it
    public void say(Tone tone, String sentence, Node... choices) {
        show(new FontIcon(tone.icon), sentence, choices);
        getStyleClass().removeAll("grave", "good");
        if (tone != Tone.PLAIN) {
            getStyleClass().add(tone == Tone.GRAVE ? "grave" : "good");
        }
    }

    /// Says what is under way.
    public void busy(String words, Node... choices) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("small-progress");
        show(turning, words, choices);
        getStyleClass().removeAll("grave", "good");
    }

    private void show(Node icon, String sentence, Node... choices) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words);
        getChildren().addAll(choices);
        setVisible(true);
        setManaged(true);
    }

    /// A button for it.
    public static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

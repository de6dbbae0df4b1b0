package org.thioloom.app.fx.part;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.page.Typeset;

/// What stands where there is nothing to show: what it would be, why it is not there, what would
/// bring it.
public final class EmptyState extends VBox {
    private static final double WIDEST = 460;

    /// @param icon of Feather: `fth-sun`
    public EmptyState(String icon, String heading, String sentence, String remedy) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("empty-icon");
        getChildren().add(sign);
        add(heading, "empty-heading");
        add(Typeset.words(capital(sentence)), "empty-sentence");
        add(Typeset.words(capital(remedy)), "empty-remedy");
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Label label = new Label(words);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.setMaxWidth(WIDEST);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
        }
    }

    /// Sentences of the library continue others, and end without a stop.
    private static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        String end = words.endsWith(".") ? "" : ".";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + end;
    }
}

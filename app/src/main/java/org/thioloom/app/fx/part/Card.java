package org.thioloom.app.fx.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Something under a heading of its own.
public final class Card extends SteadyColumn {
    private final Label heading = new Label();

    public Card(String words, Node content) {
        getStyleClass().add("card");
        heading.setText(words);
        heading.getStyleClass().add("card-heading");
        heading.setMinHeight(USE_PREF_SIZE);
        heading.setWrapText(true);
        heading.setLabelFor(content);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heading, content);
    }

    /// Another heading.
    public void head(String words) {
        heading.setText(words);
    }
}

package org.thioloom.app.fx.molecules;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// One line of the list: what it is there for, and what it is called.
final class SubjectCell extends ListCell<Subject> {
    private final Label part = new Label();
    private final Label name = new Label();
    private final VBox both = new VBox(part, name);

    SubjectCell() {
        part.getStyleClass().add("subject-part");
        name.getStyleClass().add("subject-name");
        // no wider than the list; what is cut stands whole over the picture
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Subject subject, boolean empty) {
        super.updateItem(subject, empty);
        if (empty || subject == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        part.setText(subject.part());
        name.setText(subject.name());
        setTooltip(new Tooltip(subject.name()));
        setGraphic(both);
    }
}

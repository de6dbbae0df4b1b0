package org.thioloom.app.fx.procedure;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.page.Typeset;

/// A step in the list: number, what to do within which limits, when.
final class StepCell extends ListCell<StepRow> {
    private static final PseudoClass UNATTENDED = PseudoClass.getPseudoClass("unattended");

    private static final double SCROLL_BAR = 14;

    private final Label heading = new Label();
    private final Tooltip second = new Tooltip("A second person checks this step.");
    private final Label number = new Label();
    private final Label instruction = new Label();
    private final Label limits = new Label();
    private final Label open = new Label();
    private final Label clock = new Label();
    private final VBox box;

    StepCell() {
        heading.getStyleClass().add("heading");
        number.getStyleClass().add("step-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        instruction.setWrapText(true);
        limits.getStyleClass().add("remark");
        limits.setWrapText(true);
        open.getStyleClass().add("step-open");
        open.setWrapText(true);
        clock.getStyleClass().add("step-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(instruction, limits, open);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(number, words, clock);
        line.getStyleClass().add("step-line");
        box = new VBox(heading, line);
        // the list is as wide as its window, and a long step takes lines instead
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable StepRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(heading, row.heading());
        number.setText(row.number() + (row.critical() ? " *" : ""));
        number.setTooltip(row.critical() ? second : null);
        instruction.setText(Typeset.words(row.instruction()));
        show(limits, Typeset.words(row.limits()));
        show(open, row.open().isEmpty() ? "" : "to be filled in: " + row.open());
        clock.setText(row.clock() + (row.unattended() ? " (nobody there)" : ""));
        clock.pseudoClassStateChanged(UNATTENDED, row.unattended());
        setAccessibleText(
                String.join(
                        ", ",
                        row.number(),
                        Typeset.words(row.instruction()),
                        Typeset.words(row.limits()),
                        row.critical() ? "a second person checks" : "",
                        clock.getText()));
        setGraphic(box);
    }

    /// Of the lines it takes at the list's width: a list asks for the height of no width at all.
    @Override
    protected double computePrefHeight(double width) {
        double own = getListView().getWidth() - SCROLL_BAR;
        if (own <= 0 || getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        Insets room = getInsets();
        return room.getTop()
                + box.prefHeight(own - room.getLeft() - room.getRight())
                + room.getBottom();
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}

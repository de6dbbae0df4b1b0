package org.thioloom.app.fx.entry;

import atlantafx.base.theme.Styles;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.part.SteadyColumn;

import java.util.EnumSet;
import java.util.Set;

/// One line of a form: label, field, where the value comes from, and below it what is wrong.
public final class EntryField extends SteadyColumn {
    private static final Set<KeyCode> UNDO = EnumSet.of(KeyCode.Z, KeyCode.Y);
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");

    private final EntryViewModel model;
    private final TextField field = new TextField();

    public EntryField(EntryViewModel model) {
        this.model = model;
        getStyleClass().add("entry");
        Label label = new Label(model.caption().label());
        label.getStyleClass().add("entry-label");
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        field.getStyleClass().add("entry-text");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.textProperty().bindBidirectional(model.text());
        field.setAccessibleText(model.caption().label());
        Help.on(field, model.caption().help());
        Label standing = new Label();
        standing.getStyleClass().add("entry-standing");
        standing.textProperty().bind(model.standing());
        HBox line = new HBox(label, field, standing);
        line.getStyleClass().add("entry-line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().addAll(line, hint(), problem());
        listen();
    }

    private EntryField(EntryViewModel model, String row) {
        this.model = model;
        getStyleClass().addAll("entry", "entry-bare");
        field.getStyleClass().add("entry-text");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.textProperty().bindBidirectional(model.text());
        field.setAccessibleText(row + ", " + model.caption().label());
        Help.on(field, model.caption().help());
        getChildren().addAll(field, problem());
        listen();
    }

    /// A field of a table, whose labels stand at the head and in front.
    ///
    /// @param row what stands in front
    public static EntryField bare(EntryViewModel model, String row) {
        return new EntryField(model, row);
    }

    private Label hint() {
        Label hint = new Label(Typeset.words(model.caption().hint()));
        hint.getStyleClass().add("entry-hint");
        hint.setWrapText(true);
        hint.visibleProperty()
                .bind(
                        model.text()
                                .isEmpty()
                                .and(model.problem().isEmpty())
                                .and(new SimpleBooleanProperty(!hint.getText().isEmpty())));
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("entry-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void listen() {
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        model.commit();
                    }
                });
        field.setOnAction(_ -> model.commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.problem()
                .subscribe(problem -> {
                    field.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty());
                    field.setAccessibleHelp(problem.isEmpty() ? model.caption().help() : problem);
                });
        model.typed().subscribe(typed -> field.pseudoClassStateChanged(TYPED, typed));
    }

    /// Escape puts back what stood here. Undo is the field's own while something is half typed, and
    /// the window's else.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.isPending()) {
            model.revert();
            event.consume();
        }
        boolean undo = event.isShortcutDown() && UNDO.contains(event.getCode());
        if (undo && !model.isPending()) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    /// What it edits.
    public EntryViewModel model() {
        return model;
    }

    /// The field itself, for the cursor to go to.
    public TextField field() {
        return field;
    }
}

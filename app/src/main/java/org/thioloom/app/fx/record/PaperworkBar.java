package org.thioloom.app.fx.record;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.thioloom.app.fx.record.PaperworkViewModel.Typed;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.sheet.PaperSize;

import java.util.Optional;
import java.util.stream.Stream;

/// How the record goes to paper, in one line.
final class PaperworkBar extends VBox {
    private final PaperworkViewModel model;

    PaperworkBar(PaperworkViewModel model) {
        this.model = model;
        getStyleClass().add("paperwork");
        HBox line =
                new HBox(
                        named("Paper", paper()),
                        named("Labels", labels()),
                        named("from place", field(model.first(), "first-label")),
                        named("Batch", field(model.batch(), "batch-number")));
        line.getStyleClass().add("paperwork-line");
        getChildren()
                .addAll(line, problem(model.first().problem()), problem(model.batch().problem()));
    }

    private static HBox named(String words, Node control) {
        Label label = new Label(words);
        label.getStyleClass().add("fact-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(words);
        HBox box = new HBox(label, control);
        box.getStyleClass().add("paperwork-item");
        return box;
    }

    private HBox paper() {
        ToggleGroup group = new ToggleGroup();
        HBox both = new HBox();
        for (PaperSize size : PaperSize.values()) {
            ToggleButton button = new ToggleButton(size == PaperSize.A4 ? "A4" : "Letter");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.getStyleClass().add(size == PaperSize.A4 ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
            button.setOnAction(_ -> {
                model.paper().set(size);
                button.setSelected(true);
            });
            model.paper().subscribe(chosen -> button.setSelected(chosen == size));
            both.getChildren().add(button);
        }
        return both;
    }

    private ComboBox<Optional<LabelStock>> labels() {
        ComboBox<Optional<LabelStock>> box = new ComboBox<>();
        Stream.of(LabelStock.values()).map(Optional::of).forEach(box.getItems()::add);
        box.getItems().add(Optional.empty());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<LabelStock> stock) {
                        return stock == null ? "" : stock.map(LabelStock::product).orElse("none");
                    }

                    @Override
                    public Optional<LabelStock> fromString(String words) {
                        return Optional.empty();
                    }
                });
        box.setButtonCell(new ShortCell());
        box.valueProperty().bindBidirectional(model.labels());
        box.getStyleClass().add("label-stock");
        return box;
    }

    private TextField field(Typed<?> typed, String style) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed.text());
        field.getStyleClass().addAll("entry-text", style);
        field.setTooltip(
                new Tooltip(
                        typed == model.first()
                                ? "Of the first label, on a sheet that was begun before."
                                : "On cover, labels and QR code; empty to write it by hand."));
        field.setOnAction(_ -> model.commit());
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        model.commit();
                    }
                });
        typed.problem()
                .subscribe(problem ->
                        field.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty()));
        return field;
    }

    private static Label problem(ReadOnlyStringProperty text) {
        Label problem = new Label();
        problem.getStyleClass().add("entry-problem");
        problem.textProperty().bind(text);
        problem.visibleProperty().bind(text.isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    /// The product alone; its size stands in the list.
    private static final class ShortCell extends ListCell<Optional<LabelStock>> {
        @Override
        protected void updateItem(Optional<LabelStock> stock, boolean empty) {
            super.updateItem(stock, empty);
            setText(
                    empty
                            ? ""
                            : stock.map(s -> s.product().replaceFirst(",.*", "")).orElse("none"));
        }
    }
}

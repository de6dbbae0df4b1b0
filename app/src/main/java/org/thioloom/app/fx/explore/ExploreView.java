package org.thioloom.app.fx.explore;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.explore.ExploreViewModel.Typed;
import org.thioloom.app.fx.part.Card;
import org.thioloom.app.fx.part.Side;

import java.util.List;
import java.util.Locale;

/// Lays the page out: what is varied left, picture and table right, or plans beside each other.
final class ExploreView extends StackPane {
    private static final String HOW =
            "60um:200um:20um takes steps, 60um:200um/8 so many values evenly, 60um,120um these two,"
                    + " 60um~200um draws at random. Where commas part values, decimals take a point: 0.95,0.97.";

    private final ExploreViewModel model;
    private final Card around;
    private final Card beside;
    private final BorderPane right = new BorderPane();
    private final ToggleButton vary = new ToggleButton("Vary");
    private final ToggleButton compare = new ToggleButton("Compare");

    ExploreView(ExploreViewModel model) {
        this.model = model;
        around = new Card("Around this plan", new SweepView(model));
        beside = new Card("Plans beside each other", new CompareView(model));
        getStyleClass().add("page");
        getStylesheets()
                .add(
                        String.valueOf(
                                ExploreView.class.getResource(
                                        "/org/thioloom/app/fx/part/part.css")));
        right.getStyleClass().add("explore-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox content = new HBox(side(), right);
        content.getStyleClass().add("page-columns");
        getChildren().add(content);
        turn(false);
        sceneProperty().subscribe(scene -> model.awake(scene != null));
    }

    private void turn(boolean toPlans) {
        (toPlans ? compare : vary).setSelected(true);
        right.setCenter(toPlans ? beside : around);
    }

    private Node side() {
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton button : List.of(vary, compare)) {
            button.setToggleGroup(group);
            button.setOnAction(_ -> turn(compare.isSelected()));
        }
        vary.getStyleClass().add(Styles.LEFT_PILL);
        compare.getStyleClass().add(Styles.RIGHT_PILL);
        VBox column = new VBox(new HBox(vary, compare));
        column.getStyleClass().add("explore-side");
        List<Typed> lines = model.typed();
        for (int i = 0; i < lines.size(); i++) {
            column.getChildren().add(line(lines.get(i), i == 0 ? "Field" : "And a second"));
        }
        Button reckon = new Button("Compute");
        reckon.setOnAction(_ -> {
            model.commit();
            turn(false);
        });
        column.getChildren().addAll(remark(HOW), reckon, keep());
        Side side = new Side(column);
        side.getStyleClass().add("explore-scroll");
        return side;
    }

    private Button keep() {
        Button keep = new Button("Keep this plan");
        keep.setOnAction(_ -> {
            model.keep();
            turn(true);
        });
        keep.disableProperty().bind(model.canKeep().not());
        keep.setTooltip(new Tooltip("Keeps its numbers beside those of others."));
        return keep;
    }

    private Node line(Typed typed, String words) {
        ComboBox<String> name = new ComboBox<>();
        name.setEditable(true);
        name.getItems().setAll(model.names());
        name.setOnShowing(_ -> name.getItems().setAll(model.names()));
        name.getEditor().textProperty().bindBidirectional(typed.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAccessibleText(words);
        Label label = new Label(words);
        label.setLabelFor(name);
        TextField values = new TextField();
        values.textProperty().bindBidirectional(typed.values());
        values.setAccessibleText("Values of " + words.toLowerCase(Locale.ROOT));
        values.setPromptText("values, as 60um:200um:20um");
        for (TextField field : List.of(name.getEditor(), values)) {
            field.setOnAction(_ -> model.commit());
            field.focusedProperty()
                    .subscribe((was, focused) -> {
                        if (was && !focused) {
                            model.commit();
                        }
                    });
        }
        VBox box = new VBox(label, name, values);
        box.getStyleClass().add("explore-line");
        return box;
    }

    private static Label remark(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("remark");
        return label;
    }
}

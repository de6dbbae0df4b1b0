package org.thioloom.app.fx.entry;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;

/// A choice among a few, side by side.
final class ChoiceField extends HBox {
    private final List<ToggleButton> buttons = new ArrayList<>();

    ChoiceField(ChoiceViewModel model) {
        getStyleClass().addAll("entry", "entry-line");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(model.caption().label());
        label.getStyleClass().add("entry-label");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        HBox options = new HBox();
        options.getStyleClass().add("choice");
        for (int i = 0; i < model.options().size(); i++) {
            ToggleButton button = button(model, i);
            button.setToggleGroup(group);
            buttons.add(button);
        }
        options.getChildren().addAll(buttons);
        getChildren().addAll(label, options);
        model.chosen().subscribe(chosen -> buttons.get(chosen.intValue()).setSelected(true));
    }

    private ToggleButton button(ChoiceViewModel model, int number) {
        ToggleButton button = new ToggleButton(model.options().get(number));
        boolean first = number == 0;
        boolean last = number == model.options().size() - 1;
        button.getStyleClass()
                .addAll(
                        first ? Styles.LEFT_PILL : last ? Styles.RIGHT_PILL : Styles.CENTER_PILL,
                        Styles.SMALL);
        Help.on(button, model.caption().help());
        button.setAccessibleText(model.caption().label() + ": " + model.options().get(number));
        button.setOnAction(_ -> {
            model.choose(number);
            // what holds stays marked, also when it is pressed again
            buttons.get(model.chosen().get()).setSelected(true);
        });
        return button;
    }
}

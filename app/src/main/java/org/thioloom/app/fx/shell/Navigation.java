package org.thioloom.app.fx.shell;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.page.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The pages by name, one below the other.
final class Navigation extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();

    /// @param chosen told the number of the page
    Navigation(List<Page> pages, IntConsumer chosen) {
        getStyleClass().add("navigation");
        for (int i = 0; i < pages.size(); i++) {
            int number = i;
            Page page = pages.get(i);
            ToggleButton button = new ToggleButton(page.title(), new FontIcon(page.icon()));
            button.setContentDisplay(ContentDisplay.LEFT);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> chosen.accept(number));
            buttons.add(button);
        }
        getChildren().addAll(buttons);
    }

    /// Marks a page as the one that is shown.
    void mark(int number) {
        group.selectToggle(buttons.get(number));
    }

    /// Whether the cursor stands on a page's name.
    boolean isAt(int number) {
        return buttons.get(number).isFocused();
    }
}

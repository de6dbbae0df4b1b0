package org.thioloom.app.fx.molecules;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import java.util.Arrays;

/// A systematic name, whole: it has hardly a blank, so it takes another line behind a hyphen or a
/// bracket.
final class LongName extends FlowPane {
    LongName() {
        getStyleClass().add("long-name");
        setMinHeight(USE_PREF_SIZE);
    }

    void show(String name) {
        setAccessibleText(name);
        getChildren()
                .setAll(
                        Arrays.stream(name.split("(?<=[-) ])", -1))
                                .map(piece -> new Label(piece))
                                .toList());
    }
}

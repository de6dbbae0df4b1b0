package org.thioloom.app.fx.part;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Four things of one size, two above two, in all the width there is.
public final class Quarters extends GridPane {
    private static final double HALF = 50;

    public Quarters(Node upperLeft, Node upperRight, Node lowerLeft, Node lowerRight) {
        getStyleClass().add("charts");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            getColumnConstraints().add(column);
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(HALF);
            getRowConstraints().add(row);
        }
        addRow(0, upperLeft, upperRight);
        addRow(1, lowerLeft, lowerRight);
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}

package org.thioloom.app.fx.part;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// The column at the left of a page, which scrolls down and never across.
public final class Side extends ScrollPane {
    public Side(Node content) {
        super(content);
        getStyleClass().addAll("page-scroll", "page-side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /// Scrolls a column until something in it is in sight, a third from the top.
    public static void reveal(ScrollPane column, Node part) {
        // a row that has just opened has no place yet
        column.applyCss();
        column.layout();
        Node content = column.getContent();
        Bounds at = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double seen = column.getViewportBounds().getHeight();
        double room = content.getBoundsInLocal().getHeight() - seen;
        if (room > 0) {
            column.setVvalue(Math.clamp((at.getMinY() - seen / 3) / room, 0, 1));
        }
    }
}

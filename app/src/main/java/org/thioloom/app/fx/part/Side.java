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

    /// Scrolls until something in it is in sight, a third from the top.
    public void reveal(Node part) {
        applyCss();
        layout();
        Bounds at = getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double room = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            double top = at.getMinY() - getViewportBounds().getHeight() / 3;
            setVvalue(Math.clamp(top / room, 0, 1));
        }
    }
}

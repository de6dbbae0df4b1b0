package org.thioloom.app.fx.part;

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
}

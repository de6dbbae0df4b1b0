package org.thioloom.app.fx.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The room of the page that is shown. Where the window has less of it than the page can be read
/// in, the page keeps that much and scrolls.
final class PageRoom extends ScrollPane {
    private final Region least = new Region();
    private final StackPane page = new StackPane();

    PageRoom() {
        direct(this);
        getStyleClass().add("page-room");
        least.getStyleClass().add("page-least");
        least.setMouseTransparent(true);
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
    }

    /// Paints what scrolls each time: kept as a picture, as is usual, a whole page would be painted
    /// twice whenever anything on it changes.
    static void direct(ScrollPane pane) {
        pane.skinProperty()
                .subscribe(_ -> {
                    Node seen = pane.lookup(".viewport");
                    if (seen != null) {
                        seen.setCache(false);
                    }
                });
    }

    /// Shows a page from its beginning.
    void show(Node node) {
        page.getChildren().setAll(least, node);
        setHvalue(0);
        setVvalue(0);
    }
}

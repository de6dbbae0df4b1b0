package org.thioloom.app.fx.explore;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Shelf;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;

/// Explore: many plans around this one, and plans beside each other.
public final class ExplorePage implements Page {
    private final ExploreViewModel model;
    private @Nullable Node node;

    /// @param shelf where plans are set down
    public ExplorePage(Desk desk, Shelf shelf, Threads threads) {
        model = new ExploreViewModel(desk, shelf, threads);
    }

    @Override
    public String title() {
        return "Explore";
    }

    @Override
    public String icon() {
        return "fth-compass";
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = new ExploreView(model);
            node = built;
        }
        return built;
    }

    @Override
    public boolean show(String pointer) {
        return false;
    }
}

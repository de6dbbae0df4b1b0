package org.thioloom.app.fx.network;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;

/// Network: when it gels, what can be washed out, and where this batch stands.
public final class NetworkPage implements Page {
    private final NetworkViewModel model;
    private @Nullable Node node;

    public NetworkPage(Desk desk, Threads threads) {
        model = new NetworkViewModel(desk.planned(), threads);
    }

    @Override
    public String title() {
        return "Network";
    }

    @Override
    public String icon() {
        return "fth-share-2";
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = new NetworkView(model);
            node = built;
        }
        return built;
    }

    @Override
    public boolean show(String pointer) {
        return false;
    }
}

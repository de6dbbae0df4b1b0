package org.thioloom.app.fx.molecules;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;

/// Molecules: what goes in, what comes of it, how others call it, what analysis finds.
public final class MoleculesPage implements Page {
    private final MoleculesViewModel model;
    private @Nullable Node node;

    public MoleculesPage(Desk desk, Threads threads) {
        model = new MoleculesViewModel(desk.planned(), threads);
    }

    @Override
    public String title() {
        return "Molecules";
    }

    @Override
    public String icon() {
        return "fth-hexagon";
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = new MoleculesView(model);
            node = built;
        }
        return built;
    }

    @Override
    public void prepare() {
        if (node == null) {
            model.awake(true);
            model.awake(false);
        }
    }

    @Override
    public boolean show(String pointer) {
        return false;
    }
}

package org.thioloom.app.fx.film;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;

/// Film and cure: how much to dispense, what it dries to, how it cures through its depth.
public final class FilmPage implements Page {
    private final FilmViewModel model;
    private final DiscsViewModel discs;
    private final LightViewModel light;
    private @Nullable FilmView view;

    public FilmPage(Desk desk, Threads threads) {
        model = new FilmViewModel(desk.planned(), threads);
        discs = new DiscsViewModel(desk, threads);
        light = new LightViewModel(desk);
    }

    @Override
    public String title() {
        return "Film & cure";
    }

    @Override
    public String icon() {
        return "fth-droplet";
    }

    @Override
    public Node node() {
        return view();
    }

    private FilmView view() {
        FilmView built = view;
        if (built == null) {
            built = new FilmView(model, discs, light);
            view = built;
        }
        return built;
    }

    @Override
    public boolean show(String pointer) {
        return light.form().find(pointer).isPresent() && view().show(pointer);
    }
}

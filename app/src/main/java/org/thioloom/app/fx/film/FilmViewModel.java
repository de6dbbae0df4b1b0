package org.thioloom.app.fx.film;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Following;

/// What the film page shows of the plan.
public final class FilmViewModel {
    private final Following<Planned, Content<FilmSheet>> sheet;

    public FilmViewModel(ObservableValue<Planned> planned, Threads threads) {
        sheet = new Following<>(planned, FilmSheet::of, threads, new Content.Waiting<>());
    }

    public ReadOnlyObjectProperty<Content<FilmSheet>> sheet() {
        return sheet.result();
    }

    /// Says whether somebody looks.
    public void awake(boolean looked) {
        sheet.awake(looked);
    }
}

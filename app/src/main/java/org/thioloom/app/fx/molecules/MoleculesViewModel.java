package org.thioloom.app.fx.molecules;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Following;

import java.util.List;
import java.util.Optional;

/// What the page of molecules shows of the plan. Only the chosen one is drawn.
public final class MoleculesViewModel {
    private final Following<Planned, Content<List<Subject>>> subjects;
    private final Following<Optional<Subject>, Optional<Detail>> detail;
    private final ObjectProperty<Optional<Subject>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    public MoleculesViewModel(ObservableValue<Planned> planned, Threads threads) {
        subjects = new Following<>(planned, Subject::of, threads, new Content.Waiting<>());
        detail = new Following<>(chosen, one -> one.map(Detail::of), threads, Optional.empty());
        subjects.result().subscribe(this::keepChoice);
    }

    /// All there is to choose from.
    public ReadOnlyObjectProperty<Content<List<Subject>>> subjects() {
        return subjects.result();
    }

    /// The one that is chosen; empty where there is none.
    public ReadOnlyObjectProperty<Optional<Subject>> chosen() {
        return chosen;
    }

    /// What is told of it.
    public ReadOnlyObjectProperty<Optional<Detail>> detail() {
        return detail.result();
    }

    public void choose(Subject subject) {
        chosen.set(Optional.of(subject));
    }

    /// Says whether somebody looks.
    public void awake(boolean looked) {
        subjects.awake(looked);
        detail.awake(looked);
    }

    /// The same name in another plan, else the first.
    private void keepChoice(Content<List<Subject>> now) {
        if (!(now instanceof Content.Shown<List<Subject>>(List<Subject> all))) {
            chosen.set(Optional.empty());
            return;
        }
        Optional<Subject> same =
                all.stream()
                        .filter(one ->
                                chosen.get().isPresent()
                                        && one.name().equals(chosen.get().get().name())
                                        && one.part().equals(chosen.get().get().part()))
                        .findFirst();
        chosen.set(same.or(() -> all.stream().findFirst()));
    }
}

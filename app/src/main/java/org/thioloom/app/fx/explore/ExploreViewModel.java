package org.thioloom.app.fx.explore;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.explore.Asked.Varied;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Following;
import org.thioloom.recipes.sweep.field.Fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is varied around the plan, what comes of it, and which plans were set down.
public final class ExploreViewModel {
    /// What is asked before anybody typed.
    private static final List<Varied> FIRST =
            List.of(new Varied("ratio", "1.6:2.4:0.1"), new Varied("conversion", "0.86:0.98:0.02"));

    private final Desk desk;
    private final List<Typed> typed = FIRST.stream().map(Typed::new).toList();
    private final ReadOnlyObjectWrapper<Asked> asked;
    private final ReadOnlyObjectWrapper<List<Kept>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final Following<Asked, Content<SweepSheet>> sweep;
    private final Following<List<Kept>, Content<CompareSheet>> comparison;
    private final ReadOnlyBooleanWrapper canKeep = new ReadOnlyBooleanWrapper();
    private int number;

    /// What stands in the two fields of a line.
    public record Typed(StringProperty name, StringProperty values) {
        private Typed(Varied first) {
            this(new SimpleStringProperty(first.name()), new SimpleStringProperty(first.values()));
        }

        private Varied varied() {
            return new Varied(name.get().strip(), values.get().strip());
        }
    }

    public ExploreViewModel(Desk desk, Threads threads) {
        this.desk = desk;
        asked = new ReadOnlyObjectWrapper<>(new Asked(desk.planned().get(), FIRST));
        sweep = new Following<>(asked, SweepSheet::of, threads, new Content.Waiting<>());
        comparison = new Following<>(kept, CompareSheet::of, threads, new Content.Waiting<>());
        desk.planned()
                .subscribe(planned -> {
                    canKeep.set(planned.record().isPresent());
                    commit();
                });
    }

    /// The lines to type in.
    public List<Typed> typed() {
        return typed;
    }

    /// Takes what stands in the fields, and reckons.
    public void commit() {
        Asked next =
                new Asked(
                        desk.planned().get(),
                        typed.stream().map(Typed::varied).filter(one -> !one.isNone()).toList());
        if (!next.equals(asked.get())) {
            asked.set(next);
        }
    }

    /// Names of what can be varied in this recipe.
    public List<String> names() {
        Planned planned = desk.planned().get();
        return planned.recipe()
                .map(recipe -> new Fields(planned.document().editable(), recipe).names())
                .orElse(List.of());
    }

    public ReadOnlyObjectProperty<Content<SweepSheet>> sweep() {
        return sweep.result();
    }

    public ReadOnlyObjectProperty<Content<CompareSheet>> comparison() {
        return comparison.result();
    }

    /// The plans that were set down, in that order.
    public ReadOnlyObjectProperty<List<Kept>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Says whether somebody looks.
    public void awake(boolean looked) {
        sweep.awake(looked);
        comparison.awake(looked);
    }

    /// Whether there is a plan to set down.
    public ReadOnlyBooleanProperty canKeep() {
        return canKeep.getReadOnlyProperty();
    }

    /// Sets the plan down under the next number.
    public void keep() {
        Planned planned = desk.planned().get();
        if (planned.record().isPresent()) {
            List<Kept> more = new ArrayList<>(kept.get());
            more.add(new Kept("Plan " + ++number, planned));
            kept.set(List.copyOf(more));
        }
    }

    /// Lays a plan that was set down on the desk, as one edit.
    public void open(Kept plan) {
        desk.edit(new Edit(plan.name().toLowerCase(Locale.ROOT), _ -> plan.planned().document()));
    }

    /// Forgets one.
    public void drop(Kept plan) {
        kept.set(kept.get().stream().filter(other -> !other.equals(plan)).toList());
    }
}

package org.thioloom.app.fx.explore;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Notice;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Shelf;
import org.thioloom.app.fx.desk.Shelf.Laid;
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
    /// What is asked before anybody typed: around the paper's ratio, and the conversion that a plan
    /// takes as typical.
    private static final List<Varied> FIRST =
            List.of(new Varied("ratio", "1.6:2.4:0.1"), new Varied("conversion", "0.85:0.99:0.02"));

    private final Desk desk;
    private final Shelf shelf;
    private final Threads threads;
    private final List<Typed> typed = FIRST.stream().map(Typed::new).toList();
    private final ReadOnlyObjectWrapper<Asked> asked;
    private final ReadOnlyObjectWrapper<List<Kept>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final Following<Asked, Content<SweepSheet>> sweep;
    private final Following<List<Kept>, Content<CompareSheet>> comparison;
    private final ReadOnlyBooleanWrapper canKeep = new ReadOnlyBooleanWrapper();
    private boolean fetched;

    /// What stands in the two fields of a line.
    public record Typed(StringProperty name, StringProperty values) {
        private Typed(Varied first) {
            this(new SimpleStringProperty(first.name()), new SimpleStringProperty(first.values()));
        }

        private Varied varied() {
            return new Varied(name.get().strip(), values.get().strip());
        }
    }

    /// @param shelf where plans are set down
    public ExploreViewModel(Desk desk, Shelf shelf, Threads threads) {
        this.desk = desk;
        this.shelf = shelf;
        this.threads = threads;
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
        if (looked && !fetched) {
            fetched = true;
            fetch();
        }
        sweep.awake(looked);
        comparison.awake(looked);
    }

    /// Takes up what was set down before this start.
    private void fetch() {
        threads.files()
                .execute(() -> {
                    shelf.damaged().ifPresent(this::tell);
                    List<Laid> laid = shelf.all();
                    if (!laid.isEmpty()) {
                        threads.drawing().execute(() -> plan(laid));
                    }
                });
    }

    private void plan(List<Laid> laid) {
        List<Kept> before = laid.stream().map(Kept::of).toList();
        threads.screen()
                .execute(() -> {
                    List<Kept> all = new ArrayList<>(before);
                    kept.get().stream().filter(one -> !laid.contains(one.laid())).forEach(all::add);
                    kept.set(List.copyOf(all));
                });
    }

    /// Whether there is a plan to set down.
    public ReadOnlyBooleanProperty canKeep() {
        return canKeep.getReadOnlyProperty();
    }

    /// Sets the plan down under the next number, also for the next start.
    public void keep() {
        Planned planned = desk.planned().get();
        if (planned.record().isEmpty()) {
            return;
        }
        int last = kept.get().stream().mapToInt(one -> one.laid().number()).max().orElse(0);
        Kept next = new Kept(shelf.next(last + 1, planned.document()), planned);
        List<Kept> more = new ArrayList<>(kept.get());
        more.add(next);
        kept.set(List.copyOf(more));
        threads.files().execute(() -> shelf.lay(next.laid()).ifPresent(this::tell));
    }

    private void tell(String trouble) {
        threads.screen().execute(() -> desk.tell(Notice.trouble(trouble)));
    }

    /// Lays a plan that was set down on the desk, as one edit.
    public void open(Kept plan) {
        desk.edit(
                new Edit(
                        plan.name().toLowerCase(Locale.ROOT),
                        now -> plan.planned().document().beside(now)));
    }

    /// Forgets one.
    public void drop(Kept plan) {
        kept.set(kept.get().stream().filter(other -> !other.equals(plan)).toList());
        threads.files().execute(() -> shelf.take(plan.laid()));
    }
}

package org.thioloom.app.fx.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A document and what it was before and after each edit. Documents share their texts, so a long
/// history is small; the oldest edits are forgotten in the end.
///
/// @param past oldest first
/// @param future what was undone, the next to redo first
record History(List<Step> past, Document present, List<Step> future) {
    static final int LONGEST = 500;

    History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /// An edit, by its name.
    sealed interface Step {
        String name();

        /// Of the document, which stands on the other side of it.
        record Changed(String name, Document document) implements Step {}

        /// Of something beside the document, which knows its own way back and forth.
        record Beside(String name, Runnable undo, Runnable redo) implements Step {}
    }

    static History of(Document document) {
        return new History(List.of(), document, List.of());
    }

    /// After an edit; the same when it changed nothing.
    History after(Edit edit) {
        Document next = edit.change().apply(present);
        if (next.equals(present)) {
            return this;
        }
        return new History(longer(new Step.Changed(edit.name(), present)), next, List.of());
    }

    /// After an edit of something beside the document, which was made already.
    History beside(Step.Beside step) {
        return new History(longer(step), present, List.of());
    }

    private List<Step> longer(Step step) {
        List<Step> longer = new ArrayList<>(past);
        longer.add(step);
        return longer.subList(Math.max(0, longer.size() - LONGEST), longer.size());
    }

    /// The same history of a document whose file moved, which is no edit: before and after each of
    /// them it is saved there too, unless it was of another file.
    History movedTo(Places places) {
        return new History(moved(past, places), present.at(places), moved(future, places));
    }

    private List<Step> moved(List<Step> steps, Places places) {
        return steps.stream()
                .map(step ->
                        step instanceof Step.Changed(String name, Document document)
                                ? new Step.Changed(name, moved(document, places))
                                : step)
                .toList();
    }

    private Document moved(Document document, Places places) {
        Places own = document.places();
        return Objects.equals(own.batch(), present.places().batch())
                ? document.at(own.withBatch(places.batch()))
                : document;
    }

    History undone() {
        if (past.isEmpty()) {
            return this;
        }
        Step last = past.getLast();
        List<Step> redo = new ArrayList<>(List.of(back(last)));
        redo.addAll(future);
        return new History(past.subList(0, past.size() - 1), there(last), redo);
    }

    History redone() {
        if (future.isEmpty()) {
            return this;
        }
        Step next = future.getFirst();
        List<Step> longer = new ArrayList<>(past);
        longer.add(back(next));
        return new History(longer, there(next), future.subList(1, future.size()));
    }

    /// The document on the other side of an edit.
    private Document there(Step step) {
        return step instanceof Step.Changed(String _, Document document) ? document : present;
    }

    /// The same edit, to be gone through from its other side.
    private Step back(Step step) {
        return step instanceof Step.Changed(String name, Document _)
                ? new Step.Changed(name, present)
                : step;
    }

    /// What is undone next; empty for nothing.
    Optional<Step> last() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast());
    }

    /// What is redone next; empty for nothing.
    Optional<Step> next() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getFirst());
    }

    Optional<String> undoable() {
        return last().map(Step::name);
    }

    Optional<String> redoable() {
        return next().map(Step::name);
    }
}

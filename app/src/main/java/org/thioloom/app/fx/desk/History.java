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

    /// An edit, by its name, and the document on its other side.
    record Step(String name, Document document) {}

    static History of(Document document) {
        return new History(List.of(), document, List.of());
    }

    /// After an edit; the same when it changed nothing.
    History after(Edit edit) {
        Document next = edit.change().apply(present);
        if (next.equals(present)) {
            return this;
        }
        List<Step> longer = new ArrayList<>(past);
        longer.add(new Step(edit.name(), present));
        return new History(
                longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()),
                next,
                List.of());
    }

    /// The same history of a document whose file moved, which is no edit: before and after each of
    /// them it is saved there too, unless it was of another file.
    History movedTo(Places places) {
        return new History(moved(past, places), present.at(places), moved(future, places));
    }

    private List<Step> moved(List<Step> steps, Places places) {
        return steps.stream()
                .map(step -> {
                    Document document = step.document();
                    Places own = document.places();
                    return Objects.equals(own.batch(), present.places().batch())
                            ? new Step(step.name(), document.at(own.withBatch(places.batch())))
                            : step;
                })
                .toList();
    }

    History undone() {
        if (past.isEmpty()) {
            return this;
        }
        Step last = past.getLast();
        List<Step> redo = new ArrayList<>(List.of(new Step(last.name(), present)));
        redo.addAll(future);
        return new History(past.subList(0, past.size() - 1), last.document(), redo);
    }

    History redone() {
        if (future.isEmpty()) {
            return this;
        }
        Step next = future.getFirst();
        List<Step> longer = new ArrayList<>(past);
        longer.add(new Step(next.name(), present));
        return new History(longer, next.document(), future.subList(1, future.size()));
    }

    Optional<String> undoable() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().name());
    }

    Optional<String> redoable() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getFirst().name());
    }
}

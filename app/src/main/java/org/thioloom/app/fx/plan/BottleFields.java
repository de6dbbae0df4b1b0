package org.thioloom.app.fx.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.entry.FormItem.Field;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.entry.TypedQuantity;
import org.thioloom.app.fx.page.Checked;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.recipes.json.EditableLots;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Input;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Fields of one bottle's lot: an empty one is not stated in its file.
///
/// @param checked lets edits of lots through
record BottleFields(Checked checked, Input input) {

    private static final String UNCERTAINTY =
            " Its standard uncertainty may stand with it, as in 92 +- 1.5 wt%.";

    /// A measured property of a bottle.
    ///
    /// @param field as files of lots call it
    /// @param unit of a bare number
    record Property<D extends Dimension>(
            String field,
            String label,
            UnitSet<D> units,
            String unit,
            Function<Lot, @Nullable Quantity<D>> of) {}

    /// What stands beside a field of the lot.
    Caption caption(String label, String field, String help) {
        return new Caption(label, input.pointer() + "/lot/" + field, help);
    }

    <D extends Dimension> Field quantity(Property<D> p, String help) {
        String name = name(p.label());
        return new Field(
                caption(p.label(), p.field(), help + UNCERTAINTY),
                sight ->
                        lot(sight)
                                .map(lot -> p.of().apply(lot))
                                .map(q -> Shown.typed(q.toString()))
                                .orElse(Shown.empty()),
                typed ->
                        typed.isEmpty()
                                ? unknown(name, p.field())
                                : TypedQuantity.measured(typed, p.units(), p.unit())
                                        .then(q ->
                                                edit(
                                                        name + " " + q,
                                                        lots ->
                                                                lots.with(
                                                                        input.id(),
                                                                        p.field(),
                                                                        q))));
    }

    /// A field of words, which the file itself is asked whether they will do.
    ///
    /// @param of the words of a lot; null where it states none
    Field words(Caption caption, Function<Lot, @Nullable String> of) {
        String field = caption.pointer().substring(caption.pointer().lastIndexOf('/') + 1);
        return words(
                caption,
                of,
                typed ->
                        edit(
                                name(caption.label()) + " " + typed,
                                lots -> lots.with(input.id(), field, typed)));
    }

    /// The same, read in a way of its own.
    Field words(
            Caption caption,
            Function<Lot, @Nullable String> of,
            Function<String, Answer<Edit>> read) {
        String field = caption.pointer().substring(caption.pointer().lastIndexOf('/') + 1);
        return new Field(
                caption,
                sight -> lot(sight).map(of).map(Shown::typed).orElse(Shown.empty()),
                typed ->
                        typed.isEmpty()
                                ? unknown(name(caption.label()), field)
                                : read.apply(typed));
    }

    /// As an edit is called: `assay of node`.
    String name(String label) {
        String noun =
                switch (label) {
                    case "Expires" -> "expiry";
                    case "Left" -> "what is left";
                    case "Mn found by" -> "method for mn";
                    case "Titrated" -> "titrated groups";
                    default -> label.toLowerCase(Locale.ROOT);
                };
        return noun + " of " + input.id();
    }

    private Answer<Edit> unknown(String name, String field) {
        return edit(name + " unknown", lots -> lots.without(input.id(), field));
    }

    /// An edit of the files of lots; or what they would object to.
    Answer<Edit> edit(String name, UnaryOperator<EditableLots> change) {
        if (files().isDamaged()) {
            return new Refused<>(
                    "a file of lots among these is no JSON", "mend it, or undo adding it");
        }
        return checked.edit(new Edit(name, document -> document.withLots(change)));
    }

    private EditableLots files() {
        return new EditableLots(checked.now().get().source().lots());
    }

    /// The lot of this bottle as it was read; empty where there is none.
    Optional<Lot> lot(Sight sight) {
        return sight.planned().lots().stream()
                .filter(lot -> lot.input().equals(input.id()))
                .findFirst();
    }
}

package org.thioloom.app.fx.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.entry.FormGroup;
import org.thioloom.app.fx.entry.FormItem;
import org.thioloom.app.fx.entry.FormItem.Field;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.entry.TypedQuantity;
import org.thioloom.app.fx.page.Checked;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.json.EditableLots;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The bottle of each input: its number, what was measured of it, how much is at hand.
///
/// @param checked lets edits of lots through
record LotItems(Checked checked) {

    /// A group for each input.
    List<FormGroup> of(Formula formula) {
        return formula.inputs().stream()
                .map(input -> new FormGroup(input.id(), input.role().word(), items(input)))
                .toList();
    }

    private List<FormItem> items(Input input) {
        List<FormItem> items = new ArrayList<>();
        items.add(number(input));
        items.add(
                quantity(
                        input,
                        new Property<>("assay", "Assay", Units.MASS_FRACTION, "wt%", Lot::assay),
                        "Mass fraction of the active species, solvate and moisture counted in."));
        if (input.molarMass() != null) {
            items.add(
                    quantity(
                            input,
                            new Property<>(
                                    "molarMass", "Mn", Units.MOLAR_MASS, "g/mol", Lot::molarMass),
                            "Number-average molar mass, end groups included."));
        }
        if (input.role() == Role.NODE || input.role() == Role.LINKER) {
            items.add(
                    quantity(
                            input,
                            new Property<>(
                                    "alive", "Alive", Units.AMOUNT_FRACTION, "mol%", Lot::alive),
                            "Share of the reactive groups that are really there."));
        }
        items.add(atHand(input));
        return items;
    }

    /// A measured property of a bottle.
    private record Property<D extends Dimension>(
            String field,
            String label,
            UnitSet<D> units,
            String unit,
            Function<Lot, @Nullable Quantity<D>> of) {}

    private Field number(Input input) {
        return new Field(
                new Caption(
                        "Lot", input.pointer() + "/lot/id", "What stands on its label, as B-17."),
                sight ->
                        lot(sight, input)
                                .map(Lot::id)
                                .filter(id -> !id.equals(EditableLots.NAMELESS))
                                .map(Shown::typed)
                                .orElse(Shown.empty()),
                typed ->
                        typed.isEmpty()
                                ? lots(
                                        input.id() + " of no lot",
                                        lots -> lots.without(input.id(), "id"))
                                : lots(
                                        input.id() + " of lot " + typed,
                                        lots -> lots.with(input.id(), "id", typed)));
    }

    private <D extends Dimension> Field quantity(Input input, Property<D> p, String help) {
        String name = p.label().toLowerCase(Locale.ROOT) + " of " + input.id();
        return new Field(
                new Caption(p.label(), input.pointer() + "/lot/" + p.field(), help),
                sight ->
                        lot(sight, input)
                                .map(lot -> p.of().apply(lot))
                                .map(q -> Shown.typed(q.toString()))
                                .orElse(Shown.empty()),
                typed ->
                        typed.isEmpty()
                                ? lots(
                                        name + " unknown",
                                        lots -> lots.without(input.id(), p.field()))
                                : TypedQuantity.read(typed, p.units(), p.unit())
                                        .then(q ->
                                                lots(
                                                        name + " " + q,
                                                        lots ->
                                                                lots.with(
                                                                        input.id(),
                                                                        p.field(),
                                                                        q))));
    }

    private Answer<Edit> lots(String name, UnaryOperator<EditableLots> change) {
        if (new EditableLots(checked.now().get().source().lots()).isDamaged()) {
            return new Refused<>(
                    "a file of lots among these is no JSON", "mend it, or undo adding it");
        }
        return checked.edit(new Edit(name, document -> document.withLots(change)));
    }

    private static Optional<Lot> lot(Sight sight, Input input) {
        return sight.planned().lots().stream()
                .filter(lot -> lot.input().equals(input.id()))
                .findFirst();
    }

    private static Field atHand(Input input) {
        return new Field(
                new Caption(
                        "At hand",
                        "/order/limit/" + input.id(),
                        "A mass, as 250 mg: no plan takes more. Empty: enough, or what the lot"
                                + " says."),
                sight -> shownAtHand(sight, input),
                typed ->
                        typed.isEmpty()
                                ? limit("enough " + input.id(), input, null)
                                : TypedQuantity.read(typed, Units.MASS, "mg")
                                        .then(q -> limit(q + " of " + input.id(), input, q)));
    }

    private static Shown shownAtHand(Sight sight, Input input) {
        Optional<Limit> own =
                sight.document().source().order().limits().stream()
                        .filter(limit -> limit.input().equals(input.id()))
                        .findFirst();
        return own.map(limit -> Shown.typed(limit.available().toString()))
                .or(() ->
                        lot(sight, input)
                                .map(Lot::available)
                                .map(q -> new Shown(q.toString(), false, "lot")))
                .orElse(Shown.empty());
    }

    private static Answer<Edit> limit(String name, Input input, @Nullable Quantity<Mass> mass) {
        return new Found<>(
                new Edit(name, document -> document.withOrder(o -> o.withLimit(input.id(), mass))));
    }
}

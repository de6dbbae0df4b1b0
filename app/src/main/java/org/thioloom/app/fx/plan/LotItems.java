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
import org.thioloom.app.fx.plan.BottleFields.Property;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.json.EditableLots;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        BottleFields bottle = new BottleFields(checked, input);
        List<FormItem> items = new ArrayList<>();
        items.add(number(bottle));
        items.add(
                bottle.quantity(
                        new Property<>("assay", "Assay", Units.MASS_FRACTION, "wt%", Lot::assay),
                        "Mass fraction of the active species, solvate and moisture counted in."));
        if (input.molarMass() != null) {
            items.add(
                    bottle.quantity(
                            new Property<>(
                                    "molarMass", "Mn", Units.MOLAR_MASS, "g/mol", Lot::molarMass),
                            "Number-average molar mass, end groups included."));
        }
        if (input.role() == Role.NODE || input.role() == Role.LINKER) {
            items.add(
                    bottle.quantity(
                            new Property<>(
                                    "alive", "Alive", Units.AMOUNT_FRACTION, "mol%", Lot::alive),
                            "Share of the reactive groups that are really there."));
        }
        items.add(atHand(input));
        items.addAll(new BottleItems(bottle).all());
        return items;
    }

    private static Field number(BottleFields bottle) {
        String input = bottle.input().id();
        Field words =
                bottle.words(
                        bottle.caption("Lot", "id", "What stands on its label, as B-17."),
                        lot -> lot.id().equals(EditableLots.NAMELESS) ? null : lot.id());
        return new Field(
                words.caption(),
                words.shown(),
                typed ->
                        typed.isEmpty()
                                ? bottle.edit(
                                        input + " of no lot", lots -> lots.without(input, "id"))
                                : bottle.edit(
                                        input + " of lot " + typed,
                                        lots -> lots.with(input, "id", typed)));
    }

    private Field atHand(Input input) {
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

    private Shown shownAtHand(Sight sight, Input input) {
        Optional<Limit> own =
                sight.document().source().order().limits().stream()
                        .filter(limit -> limit.input().equals(input.id()))
                        .findFirst();
        return own.map(limit -> Shown.typed(limit.available().toString()))
                .or(() ->
                        new BottleFields(checked, input)
                                .lot(sight)
                                .map(Lot::available)
                                .map(q -> new Shown(q.toString(), false, "lot")))
                .orElse(Shown.empty());
    }

    private static Answer<Edit> limit(String name, Input input, @Nullable Quantity<Mass> mass) {
        return new Found<>(
                new Edit(name, document -> document.withOrder(o -> o.withLimit(input.id(), mass))));
    }
}

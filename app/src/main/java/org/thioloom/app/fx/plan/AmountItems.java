package org.thioloom.app.fx.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.entry.FormItem;
import org.thioloom.app.fx.entry.FormItem.Choice;
import org.thioloom.app.fx.entry.FormItem.Field;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.entry.TypedQuantity;
import org.thioloom.app.fx.page.Checked;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What each amount is counted in: the recipe's own numbers, to be changed for this batch.
///
/// @param checked lets edits of the recipe through
/// @param asked pointers of what the recipe asks, which is answered elsewhere
record AmountItems(Checked checked, Set<String> asked) {

    /// The lines for a formula.
    List<FormItem> of(Formula formula) {
        List<FormItem> items = new ArrayList<>();
        if (formula.inputs().stream().anyMatch(input -> part(input) != null)) {
            items.add(ratioBasis(formula));
        }
        formula.inputs()
                .forEach(input ->
                        number(input)
                                .filter(field -> !asked.contains(field.caption().pointer()))
                                .ifPresent(items::add));
        return items;
    }

    private static Choice ratioBasis(Formula formula) {
        boolean groups =
                formula.inputs().stream().anyMatch(input -> input.basis() instanceof Basis.Groups);
        RatioBasis recipes = groups ? RatioBasis.GROUPS : RatioBasis.MOLECULES;
        return new Choice(
                new Caption(
                        "Counted by",
                        "/order/ratioBasis",
                        "What node and linker are counted in. By groups, measured assay and end"
                                + " groups are made up for."),
                List.of("molecules", "groups"),
                sight -> {
                    RatioBasis own = sight.document().source().order().ratioBasis();
                    return (own == null ? recipes : own) == RatioBasis.GROUPS ? 1 : 0;
                },
                i -> {
                    RatioBasis other = i == 1 ? RatioBasis.GROUPS : RatioBasis.MOLECULES;
                    return new Edit(
                            i == 1 ? "count by groups" : "count by molecules",
                            document ->
                                    document.withOrder(o ->
                                            o.withRatioBasis(other == recipes ? null : other)));
                });
    }

    private static @Nullable Entry<BigDecimal> part(Input input) {
        return switch (input.basis()) {
            case Basis.Molecules(var ratio) -> ratio;
            case Basis.Groups(var ratio) -> ratio;
            default -> null;
        };
    }

    private Optional<Field> number(Input input) {
        String at = input.pointer() + "/amount/";
        String id = input.id();
        return switch (input.basis()) {
            case Basis.Molecules(var ratio) ->
                    part(id + ", parts", at + "ratio", ratio, "Parts by molecule.");
            case Basis.Groups(var ratio) ->
                    part(id + ", parts", at + "ratio", ratio, "Parts by living group.");
            case Basis.Fraction f -> share(f, at + "fraction");
            case Basis.Dilution(String of, var c) ->
                    quantity(
                            new Caption(of + " in " + id, at + "concentration", "By its solvent."),
                            Units.CONCENTRATION,
                            c);
            case Basis.FixedMass(var mass) -> quantity(fixed(id, at + "mass"), Units.MASS, mass);
            case Basis.FixedVolume(var volume) ->
                    quantity(fixed(id, at + "volume"), Units.VOLUME, volume);
        };
    }

    private static Caption fixed(String label, String at) {
        return new Caption(label, at, "Whatever the order.");
    }

    private Optional<Field> share(Basis.Fraction f, String at) {
        String of = "Of " + String.join(" + ", f.in());
        return quantity(
                new Caption(
                        String.join(" + ", f.of()),
                        at,
                        of + (f.outside() ? ", its own mass not counted." : ".")),
                Units.MASS_FRACTION,
                f.share());
    }

    private Optional<Field> part(String label, String at, Entry<BigDecimal> part, String help) {
        return part.value()
                .map(_ ->
                        new Field(
                                new Caption(label, at, help),
                                sight -> shown(sight, at),
                                typed -> readNumber(label, at, typed)));
    }

    private Answer<Edit> readNumber(String label, String at, String typed) {
        return TypedQuantity.pointed(typed).then(pointed -> number(label, at, pointed));
    }

    private Answer<Edit> number(String label, String at, String pointed) {
        try {
            BigDecimal number = new BigDecimal(pointed);
            return checked.edit(new Edit(label + " " + pointed, d -> d.withNumber(at, number, "")));
        } catch (NumberFormatException notANumber) {
            return new Refused<>("this is no number", "write it as in 2 or 1.95");
        }
    }

    private <D extends Dimension> Optional<Field> quantity(
            Caption caption, UnitSet<D> units, Entry<Quantity<D>> stated) {
        return stated.value()
                .map(q ->
                        new Field(
                                caption,
                                sight -> shown(sight, caption.pointer()),
                                typed ->
                                        TypedQuantity.read(typed, units, q.unit().symbol())
                                                .then(to -> changed(caption, to))));
    }

    private Answer<Edit> changed(Caption caption, Quantity<?> to) {
        return checked.edit(
                new Edit(
                        caption.label() + " " + to,
                        d -> d.withNumber(caption.pointer(), to.value(), to.unit().symbol())));
    }

    /// The number as the recipe was read.
    private static Shown shown(Sight sight, String at) {
        return sight.planned()
                .recipe()
                .flatMap(recipe ->
                        recipe.formula().inputs().stream()
                                .filter(input -> at.startsWith(input.pointer() + "/"))
                                .findFirst())
                .flatMap(input -> stated(input.basis()))
                .map(text -> new Shown(text, false, "recipe"))
                .orElse(Shown.empty());
    }

    private static Optional<String> stated(Basis basis) {
        return switch (basis) {
            case Basis.Molecules(var ratio) -> ratio.value().map(BigDecimal::toPlainString);
            case Basis.Groups(var ratio) -> ratio.value().map(BigDecimal::toPlainString);
            case Basis.Fraction f -> f.share().value().map(Quantity::toString);
            case Basis.Dilution(var _, var c) -> c.value().map(Quantity::toString);
            case Basis.FixedMass(var mass) -> mass.value().map(Quantity::toString);
            case Basis.FixedVolume(var volume) -> volume.value().map(Quantity::toString);
        };
    }
}

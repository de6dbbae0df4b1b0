package org.thioloom.recipes.sweep.field;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.sweep.field.Field.Change;
import org.thioloom.recipes.sweep.field.Field.Quick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The numbers of a recipe's inputs: what its bottle holds, and how much of it the recipe counts.
final class InputFields {
    private static final double WHOLE = 100;

    private InputFields() {}

    /// Of every input, and shorter names for the usual ones: `ratio`, `solids`, `initiator`.
    static List<Field> of(Formula formula) {
        List<Field> all = new ArrayList<>();
        for (Input input : formula.inputs()) {
            all.addAll(bottle(input.id()));
            basis(input).ifPresent(all::add);
            all.add(OrderFields.limit(input.id()));
        }
        only(formula, Role.LINKER)
                .filter(_ -> only(formula, Role.NODE).filter(InputFields::isOnePart).isPresent())
                .filter(InputFields::isRatio)
                .flatMap(InputFields::basis)
                .ifPresent(field -> all.add(field.called("ratio")));
        share(formula, Role.SOLVENT).ifPresent(field -> all.add(field.called("solids")));
        share(formula, Role.INITIATOR).ifPresent(field -> all.add(field.called("initiator")));
        return all;
    }

    private static Optional<Input> only(Formula formula, Role role) {
        List<Input> all = formula.inputs(role);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Optional<Field> share(Formula formula, Role role) {
        return only(formula, role)
                .filter(input -> input.basis() instanceof Basis.Fraction)
                .flatMap(InputFields::basis);
    }

    private static Optional<BigDecimal> parts(Input input) {
        return switch (input.basis()) {
            case Basis.Molecules(var ratio) -> ratio.value();
            case Basis.Groups(var ratio) -> ratio.value();
            default -> Optional.empty();
        };
    }

    private static boolean isOnePart(Input input) {
        return parts(input).filter(n -> n.compareTo(BigDecimal.ONE) == 0).isPresent();
    }

    private static boolean isRatio(Input input) {
        return input.basis() instanceof Basis.Molecules || input.basis() instanceof Basis.Groups;
    }

    private static Stream<Field> shares(String id) {
        return Stream.of(
                lot(
                        new Quick(Slot.ASSAY, id, Units.PERCENT_BY_MASS.symbol()),
                        "assay",
                        bounded(Units.MASS_FRACTION, Units.PERCENT_BY_MASS, WHOLE),
                        q -> new LotChange(q, null, null, null, null, null, null)),
                lot(
                        new Quick(Slot.ALIVE, id, Units.PERCENT_BY_AMOUNT.symbol()),
                        "alive",
                        bounded(Units.AMOUNT_FRACTION, Units.PERCENT_BY_AMOUNT, WHOLE),
                        q -> new LotChange(null, null, null, q, null, null, null)));
    }

    private static List<Field> bottle(String id) {
        Stream<Field> quick =
                Stream.of(
                        lot(
                                new Quick(Slot.MOLAR_MASS, id, Units.GRAM_PER_MOLE.symbol()),
                                "molarMass",
                                bounded(Units.MOLAR_MASS, Units.GRAM_PER_MOLE, Double.MAX_VALUE),
                                q -> new LotChange(null, null, q, null, null, null, null)),
                        lot(
                                new Quick(Slot.CONTENT, id, Units.MILLIMOLE_PER_GRAM.symbol()),
                                "content",
                                bounded(Units.CONTENT, Units.MILLIMOLE_PER_GRAM, Double.MAX_VALUE),
                                q -> new LotChange(null, null, null, null, q, null, null)),
                        lot(
                                new Quick(Slot.DENSITY, id, Units.GRAM_PER_MILLILITRE.symbol()),
                                "density",
                                bounded(Units.DENSITY, Units.GRAM_PER_MILLILITRE, Double.MAX_VALUE),
                                q -> new LotChange(null, null, null, null, null, q, null)));
        Stream<Field> slow =
                Stream.of(
                        slow(
                                id + ".volatiles",
                                bounded(Units.MASS_FRACTION, Units.PERCENT_BY_MASS, WHOLE),
                                id,
                                q -> new LotChange(null, q, null, null, null, null, null)),
                        slow(
                                id + ".available",
                                bounded(Units.MASS, Units.GRAM, Double.MAX_VALUE),
                                id,
                                q -> new LotChange(null, null, null, null, null, null, q)));
        return Stream.concat(Stream.concat(shares(id), quick), slow).toList();
    }

    /// A quantity above zero and up to a bound.
    private record Bounded<D extends Dimension>(UnitSet<D> units, Measure measure) {}

    private static <D extends Dimension> Bounded<D> bounded(
            UnitSet<D> units, Unit<D> unit, double most) {
        return new Bounded<>(units, Measure.positive(units, unit, most));
    }

    private static <D extends Dimension> Field lot(
            Quick quick,
            String property,
            Bounded<D> bounded,
            Function<Quantity<D>, LotChange> change) {
        Field slow = slow(quick.input() + "." + property, bounded, quick.input(), change);
        return new Field(
                slow.name(), slow.target(), slow.measure(), slow.change(), Optional.of(quick));
    }

    private static <D extends Dimension> Field slow(
            String name,
            Bounded<D> bounded,
            String input,
            Function<Quantity<D>, LotChange> change) {
        Change.OfPlan apply =
                (s, typed) ->
                        s.withLot(
                                input, change.apply(OrderFields.quantity(typed, bounded.units())));
        return new Field(name, name, bounded.measure(), apply, Optional.empty());
    }

    /// What its basis counts.
    private static Optional<Field> basis(Input input) {
        String id = input.id();
        return switch (input.basis()) {
            case Basis.Molecules _ ->
                    Optional.of(
                            part(
                                    id + ".ratio",
                                    Measure.number(0, Double.MAX_VALUE),
                                    (_, n) -> new Basis.Molecules(stated(n.number())),
                                    new Quick(Slot.PART, id, "")));
            case Basis.Groups _ ->
                    Optional.of(
                            part(
                                    id + ".ratio",
                                    Measure.number(0, Double.MAX_VALUE),
                                    (_, n) -> new Basis.Groups(stated(n.number())),
                                    new Quick(Slot.PART, id, "")));
            case Basis.Fraction f -> Optional.of(fraction(id, f));
            case Basis.Dilution(String of, var _) ->
                    Optional.of(
                            part(
                                    id + ".concentration",
                                    Measure.positive(
                                            Units.CONCENTRATION,
                                            Units.MOLE_PER_LITRE,
                                            Double.MAX_VALUE),
                                    (_, n) ->
                                            new Basis.Dilution(of, stated(n, Units.CONCENTRATION)),
                                    new Quick(Slot.PART, id, Units.MOLE_PER_LITRE.symbol())));
            case Basis.FixedMass _, Basis.FixedVolume _ -> Optional.empty();
        };
    }

    private static Field fraction(String id, Basis.Fraction f) {
        return part(
                id + ".share",
                Measure.positive(Units.MASS_FRACTION, Units.PERCENT_BY_MASS, WHOLE),
                (_, n) ->
                        new Basis.Fraction(
                                f.of(), f.in(), f.outside(), stated(n, Units.MASS_FRACTION)),
                new Quick(Slot.PART, id, Units.PERCENT_BY_MASS.symbol()));
    }

    /// What a basis becomes.
    private interface Recount {
        Basis apply(Basis basis, Typed typed);
    }

    private static Field part(String name, Measure measure, Recount recount, Quick quick) {
        Change.OfPlan apply =
                (s, typed) -> s.withBasis(quick.input(), basis -> recount.apply(basis, typed));
        return new Field(name, name, measure, apply, Optional.of(quick));
    }

    private static <T> Entry<T> stated(T value) {
        return new Entry.Stated<>(value);
    }

    private static <D extends Dimension> Entry<Quantity<D>> stated(Typed typed, UnitSet<D> units) {
        return new Entry.Stated<>(OrderFields.quantity(typed, units));
    }
}

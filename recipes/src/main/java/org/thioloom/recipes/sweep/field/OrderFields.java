package org.thioloom.recipes.sweep.field;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.Output.Overage;
import org.thioloom.recipes.sweep.field.Field.Change;
import org.thioloom.recipes.sweep.field.Field.Quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The numbers of an order, and how it is cured.
final class OrderFields {
    private OrderFields() {}

    static List<Field> all() {
        return List.of(
                count(
                        "discs",
                        Slot.DISCS,
                        (d, n) ->
                                new DiscOrder(
                                        n,
                                        d.spares(),
                                        d.diameter(),
                                        d.diameterOf(),
                                        d.thickness(),
                                        d.overage(),
                                        d.deadVolume())),
                count(
                        "spares",
                        Slot.SPARES,
                        (d, n) ->
                                new DiscOrder(
                                        d.count(),
                                        n,
                                        d.diameter(),
                                        d.diameterOf(),
                                        d.thickness(),
                                        d.overage(),
                                        d.deadVolume())),
                ofDiscs(
                        "diameter",
                        Units.LENGTH,
                        Optional.of(new Quick(Slot.DIAMETER, "", Units.MILLIMETRE.symbol())),
                        (d, q) ->
                                new DiscOrder(
                                        d.count(),
                                        d.spares(),
                                        q,
                                        d.diameterOf(),
                                        d.thickness(),
                                        d.overage(),
                                        d.deadVolume())),
                ofDiscs(
                        "thickness",
                        Units.LENGTH,
                        Optional.of(new Quick(Slot.THICKNESS, "", Units.MILLIMETRE.symbol())),
                        (d, q) ->
                                new DiscOrder(
                                        d.count(),
                                        d.spares(),
                                        d.diameter(),
                                        d.diameterOf(),
                                        q,
                                        d.overage(),
                                        d.deadVolume())),
                overage(
                        Units.VOLUME_FRACTION,
                        new Quick(Slot.OVERAGE_SHARE, "", Units.PERCENT_BY_VOLUME.symbol()),
                        Overage.Share::new),
                overage(
                        Units.VOLUME,
                        new Quick(Slot.OVERAGE_EXTRA, "", Units.MICROLITRE.symbol()),
                        Overage.Extra::new),
                ofDiscs(
                        "deadVolume",
                        Units.VOLUME,
                        Optional.of(new Quick(Slot.DEAD_VOLUME, "", Units.MICROLITRE.symbol())),
                        (d, q) ->
                                new DiscOrder(
                                        d.count(),
                                        d.spares(),
                                        d.diameter(),
                                        d.diameterOf(),
                                        d.thickness(),
                                        d.overage(),
                                        q)),
                conversion(),
                irradiance(),
                wavelength());
    }

    private static Field count(
            String name, Slot slot, BiFunction<DiscOrder, Integer, DiscOrder> change) {
        Change.OfPlan apply =
                (s, typed) -> s.withDiscs(d -> change.apply(d, typed.number().intValueExact()));
        return new Field(
                name, name, Measure.wholeNumber(), apply, Optional.of(new Quick(slot, "", "")));
    }

    private static <D extends Dimension> Field ofDiscs(
            String name,
            UnitSet<D> units,
            Optional<Quick> quick,
            BiFunction<DiscOrder, Quantity<D>, DiscOrder> change) {
        Change.OfPlan apply =
                (s, typed) -> s.withDiscs(d -> change.apply(d, quantity(typed, units)));
        return new Field(name, name, Measure.of(units), apply, quick);
    }

    private static <D extends Dimension> Field overage(
            UnitSet<D> units, Quick quick, Function<Quantity<D>, Overage> overage) {
        return ofDiscs(
                "overage",
                units,
                Optional.of(quick),
                (d, q) ->
                        new DiscOrder(
                                d.count(),
                                d.spares(),
                                d.diameter(),
                                d.diameterOf(),
                                d.thickness(),
                                overage.apply(q),
                                d.deadVolume()));
    }

    private static Field conversion() {
        Change.OfPlan apply = (s, typed) -> s.converting(typed.number().doubleValue());
        return new Field(
                "conversion",
                "conversion",
                Measure.number(0, 1),
                apply,
                Optional.of(new Quick(Slot.CONVERSION, "", "")));
    }

    private static Field irradiance() {
        Unit<Dimension.Irradiance> unit = Units.MILLIWATT_PER_SQUARE_CENTIMETRE;
        Change.OfPlan apply =
                (s, typed) ->
                        s.withLamp(lamp ->
                                new Lamp(
                                        lamp.id(),
                                        lamp.rating(),
                                        lamp.wavelength(),
                                        new Entry.Stated<>(quantity(typed, Units.IRRADIANCE)),
                                        null,
                                        lamp.through(),
                                        lamp.knownGood(),
                                        lamp.pointer()));
        return new Field(
                "irradiance",
                "irradiance",
                Measure.positive(Units.IRRADIANCE, unit, Double.MAX_VALUE),
                apply,
                Optional.of(new Quick(Slot.IRRADIANCE, "", unit.symbol())));
    }

    private static Field wavelength() {
        Change.OfPlan apply =
                (s, typed) ->
                        s.withLamp(lamp ->
                                new Lamp(
                                        lamp.id(),
                                        lamp.rating(),
                                        new Entry.Stated<>(quantity(typed, Units.LENGTH)),
                                        lamp.irradiance(),
                                        lamp.measuredOn(),
                                        lamp.through(),
                                        lamp.knownGood(),
                                        lamp.pointer()));
        return new Field(
                "wavelength",
                "wavelength",
                Measure.positive(Units.LENGTH, Units.NANOMETRE, Double.MAX_VALUE),
                apply,
                Optional.empty());
    }

    /// What is at hand of an input, as `--limit` says it.
    static Field limit(String input) {
        Change.OfPlan apply =
                (s, typed) -> {
                    List<Limit> limits = new ArrayList<>(s.order().limits());
                    limits.removeIf(limit -> limit.input().equals(input));
                    limits.add(new Limit(input, quantity(typed, Units.MASS)));
                    return s.ordering(
                            new Order(
                                    s.order().discs(),
                                    s.order().ratioBasis(),
                                    limits,
                                    s.order().start()));
                };
        String name = "limit." + input;
        return new Field(name, name, Measure.of(Units.MASS), apply, Optional.empty());
    }

    /// The quantity, in the unit it was typed in.
    static <D extends Dimension> Quantity<D> quantity(Typed typed, UnitSet<D> units) {
        Unit<D> unit =
                units.find(typed.unit())
                        .orElseThrow(() -> new IllegalStateException("bug: " + typed.unit()));
        return new Quantity<>(typed.number(), unit, null);
    }
}

package org.thioloom.recipes.json;

import org.thioloom.chem.film.Drying;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Reads what the procedure needs of the laboratory.
final class EquipmentReader {
    private static final double ALL = 100;

    private EquipmentReader() {}

    static Optional<Equipment> read(Cursor here) {
        if (!here.node().isObject()) {
            return here.refuse(
                    Rule.WRONG_TYPE, here.name(), "an object", "{\"id\": …, \"class\": …}");
        }
        Optional<String> id = here.text("id", "balance");
        Optional<String> kind = here.text("class", "balance");
        here.source();
        here.textIfAny("note");
        return id.isEmpty() || kind.isEmpty() ? Optional.empty() : read(here, id.get(), kind.get());
    }

    private static Optional<Equipment> read(Cursor here, String id, String kind) {
        return switch (kind) {
            case "mould" -> mould(here, id);
            case "uv-lamp" -> LampReader.read(here, id);
            case "balance" -> balance(here, id);
            case "pipette" -> pipette(here, id);
            case "vessel" -> {
                here.isObject("id", "class", "source", "note", "closed");
                yield Optional.of(new Equipment.Vessel(id, here.flag("closed"), here.pointer()));
            }
            default -> {
                here.isObject("id", "class", "source", "note");
                yield Optional.of(new Equipment.Other(id, kind, here.pointer()));
            }
        };
    }

    private static Optional<Equipment> mould(Cursor here, String id) {
        here.isObject("id", "class", "source", "note", "material", "drying", "depth");
        Optional<String> material =
                here.text("material", "pdms").map(word -> word.toLowerCase(Locale.ROOT));
        Optional<Double> drying = drying(here);
        var depth = Quantities.positive(Units.LENGTH).readIfAny(here, "depth");
        return material.flatMap(
                m -> drying.map(a -> new Equipment.Mould(id, m, a, depth, here.pointer())));
    }

    private static Optional<Double> drying(Cursor mould) {
        Cursor here = mould.in("drying");
        if (here.isMissing()) {
            return here.refuse(Rule.FIELD_MISSING, "drying", "\"free\"");
        }
        if (here.node().isNumber()) {
            BigDecimal a = here.node().decimalValue();
            return a.signum() >= 0 && a.compareTo(BigDecimal.ONE) <= 0
                    ? Optional.of(a.doubleValue())
                    : here.refuse(Rule.OUT_OF_RANGE, "the drying exponent", a, 0, 1);
        }
        return mould.word("drying", "free", "pinned")
                .map(word ->
                        word.equals("free") ? Drying.FREE.exponent() : Drying.PINNED.exponent());
    }

    private static Optional<Equipment> balance(Cursor here, String id) {
        here.isObject(
                "id",
                "class",
                "source",
                "note",
                "resolution",
                "tolerance",
                "repeatability",
                "window");
        var resolution = Quantities.positive(Units.MASS).read(here.in("resolution"));
        var tolerance = Quantities.positive(Units.MASS_FRACTION).read(here.in("tolerance"));
        var repeatability = Quantities.positive(Units.MASS).readIfAny(here, "repeatability");
        var window = Quantities.positive(Units.MASS_FRACTION).readIfAny(here, "window");
        if (window != null && window.in(Units.PERCENT_BY_MASS) > ALL) {
            here.in("window").refuse(Rule.OUT_OF_RANGE, "window", window, 0, "100 wt%");
        }
        return resolution.flatMap(r ->
                tolerance.map(t ->
                        new Equipment.Balance(id, r, t, repeatability, window, here.pointer())));
    }

    private static Optional<Equipment> pipette(Cursor here, String id) {
        here.isObject("id", "class", "source", "note", "resolution", "accuracy");
        var accuracy = Quantities.positive(Units.VOLUME_FRACTION).readIfAny(here, "accuracy");
        return Quantities.positive(Units.VOLUME)
                .read(here.in("resolution"))
                .map(r -> new Equipment.Pipette(id, r, accuracy, here.pointer()));
    }
}

package org.thioloom.recipes.filled.entry;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which entries of a record are numbers, and in what unit.
public final class EntryFields {
    private static final Pattern LIMIT = Pattern.compile(".*[0-9] (\\S+)");

    private EntryFields() {}

    /// One name whose cells are numbers of a unit.
    record Field<D extends Dimension>(String name, Unit<D> unit, UnitSet<D> units) {
        Typed read(String words) {
            return Typed.read(words, unit, units);
        }
    }

    static List<Field<?>> of(BatchRecord record) {
        List<Field<?>> fields = new ArrayList<>();
        Unit<Mass> mass = record.weighing().unit();
        for (String name :
                List.of(
                        "items.weighed",
                        "tare.before",
                        "tare.after",
                        "extra.weighed",
                        "Yield_Residue",
                        "Yield_Wet",
                        "Yield_Washed",
                        "Yield_Crude",
                        "Yield_Dry1",
                        "Yield_Dry2")) {
            fields.add(new Field<>(name, mass, Units.MASS));
        }
        for (int stock = 1; stock <= record.weighing().stocks().size(); stock++) {
            fields.add(new Field<>("stock" + stock + ".solute", mass, Units.MASS));
            fields.add(new Field<>("stock" + stock + ".solvent", mass, Units.MASS));
        }
        Stream.of(1, 2, 3, 4, 5)
                .map(gauge -> new Field<>("discs.gauge" + gauge, Units.MICROMETRE, Units.LENGTH))
                .forEach(fields::add);
        fields.add(new Field<>("discs.dispensed", Units.MICROLITRE, Units.VOLUME));
        fields.add(new Field<>("discs.wet", Units.MILLIGRAM, Units.MASS));
        fields.add(new Field<>("discs.wide", Units.MILLIMETRE, Units.LENGTH));
        fields.add(new Field<>("Cure_Wavelength", Units.NANOMETRE, Units.LENGTH));
        fields.add(new Field<>("Cure_Distance", Units.MILLIMETRE, Units.LENGTH));
        fields.add(
                new Field<>(
                        "Cure_Irradiance",
                        Units.MILLIWATT_PER_SQUARE_CENTIMETRE,
                        Units.IRRADIANCE));
        fields.add(new Field<>("Cure_Minutes", Units.MINUTE, Units.TIME));
        fields.add(new Field<>("elements.found", Units.PERCENT_BY_MASS, Units.MASS_FRACTION));
        fields.add(new Field<>("bands.found", Units.PER_CENTIMETRE, Units.WAVENUMBER));
        // a height is a bare number, an area of absorbance over wavenumber is in cm-1
        Stream.of(
                        "bands.height",
                        "reacted.before",
                        "reacted.beforeStandard",
                        "reacted.after",
                        "reacted.afterStandard")
                .map(name -> new Field<>(name, Units.PER_CENTIMETRE, Units.WAVENUMBER))
                .forEach(fields::add);
        Stream.of("reacted.least", "judged.reacted", "judged.error", "judged.least")
                .map(name -> new Field<>(name, Units.PERCENT_BY_AMOUNT, Units.AMOUNT_FRACTION))
                .forEach(fields::add);
        return fields;
    }

    /// In which the reading of a step is: `degC` of `60 degC`; empty where none is printed.
    public static String unit(StepLine step) {
        if (step.bounds() == null) {
            return "";
        }
        return step.limits().stream()
                .map(LIMIT::matcher)
                .filter(Matcher::matches)
                .map(limit -> limit.group(1))
                .findFirst()
                .orElse("");
    }

    /// In the unit of a planned volume.
    static Field<?> volume(Quantity<?> planned) {
        return new Field<>(
                "items.pipetted",
                planned.unit().equals(Units.MICROLITRE) ? Units.MICROLITRE : Units.MILLILITRE,
                Units.VOLUME);
    }
}

package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.substance.CatalogueReading.Problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Lays a user's densities and properties over substances, or says what is wrong with them.
final class OverlaidValues {
    /// The column that says whose values they are.
    static final String OF = "substance";

    private static final List<String> DENSITY_COLUMNS =
            List.of(
                    OF,
                    "density_g/mL",
                    "at_degC",
                    "slope_g/mL/K",
                    "low_g/mL",
                    "high_g/mL",
                    "from_degC",
                    "to_degC",
                    "confidence",
                    "note",
                    "source");
    private static final List<String> PROPERTY_COLUMNS =
            List.of(
                    OF,
                    "property",
                    "value",
                    "unit",
                    "low",
                    "high",
                    "condition",
                    "confidence",
                    "source",
                    "note");
    private static final BigDecimal ABSOLUTE_ZERO = new BigDecimal("-273.15");

    private final Map<String, Substance> laid;
    private final List<Problem> problems;

    OverlaidValues(Map<String, Substance> laid, List<Problem> problems) {
        this.laid = laid;
        this.problems = problems;
    }

    void lay(UserTables tables) {
        Set<String> seen = new HashSet<>();
        new UserTable("densities", DENSITY_COLUMNS, problems)
                .rows(tables.densities())
                .forEach(row -> density(row, seen));
        Map<String, List<PropertyRow>> rows = new LinkedHashMap<>();
        new UserTable("properties", PROPERTY_COLUMNS, problems)
                .rows(tables.properties())
                .forEach(row -> property(row, rows));
        rows.forEach((key, own) ->
                laid.computeIfPresent(key, (_, under) -> with(under, under.sheet().with(own))));
    }

    private static Substance with(Substance under, PropertySheet sheet) {
        return copy(under, under.tabulatedDensity(), sheet);
    }

    private static Substance copy(
            Substance under, @Nullable TabulatedDensity density, PropertySheet sheet) {
        return new Substance(
                under.key(),
                under.name(),
                under.synonyms(),
                under.cas(),
                under.formula(),
                under.smiles(),
                density,
                sheet,
                under.confidence(),
                under.source());
    }

    /// Whether the row names a substance there is.
    private boolean isOfSubstance(UserRow row) {
        if (!row.has(OF, "dmso")) {
            return false;
        }
        String key = row.text(OF);
        if (!laid.containsKey(key)) {
            row.refuse(
                    "there is no substance of the key \"" + key + "\"",
                    "write the key of one, or add it to the table of substances");
            return false;
        }
        return true;
    }

    private void density(UserRow row, Set<String> seen) {
        int found = problems.size();
        if (!isOfSubstance(row) || !row.has("density_g/mL", "1.05")) {
            return;
        }
        String key = row.text(OF);
        if (!seen.add(key)) {
            row.refuse(key + " has a density in a line above", "keep one of the rows");
        }
        row.checkProvenance();
        row.number("density_g/mL").ifPresent(value -> checkDensity(row, value));
        temperature(row, "at_degC");
        checkSlope(row);
        if (problems.size() == found) {
            TabulatedDensity own = TabulatedDensity.read(row);
            laid.computeIfPresent(key, (_, under) -> copy(under, own, under.sheet()));
        }
    }

    private static void checkDensity(UserRow row, BigDecimal value) {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(25)) > 0) {
            row.refuse(
                    "a density of "
                            + value.toPlainString()
                            + " g/mL is not that of matter on a"
                            + " bench",
                    "write it in g/mL, such as 1.05");
        }
        row.checkRange(value, "low_g/mL", "high_g/mL");
    }

    private static void checkSlope(UserRow row) {
        Optional<BigDecimal> from = temperature(row, "from_degC");
        Optional<BigDecimal> to = temperature(row, "to_degC");
        Optional<BigDecimal> slope = row.number("slope_g/mL/K");
        if (slope.isEmpty()) {
            return;
        }
        if (row.cell("at_degC").isEmpty() || from.isEmpty() || to.isEmpty()) {
            row.refuse(
                    "a slope is given without at_degC, from_degC and to_degC",
                    "say at which temperature the density holds, and where the slope does");
        } else if (from.get().compareTo(to.get()) >= 0) {
            row.refuse("from_degC is not below to_degC", "write the lower temperature first");
        } else if (Stream.of(from.get(), to.get()).anyMatch(t -> vanishes(row, slope.get(), t))) {
            row.refuse(
                    "along its slope the density falls to nothing",
                    "write the slope in g/mL per K, such as -0.00100");
        }
    }

    private static boolean vanishes(UserRow row, BigDecimal slope, BigDecimal temperature) {
        Optional<BigDecimal> at = row.number("at_degC");
        Optional<BigDecimal> density = row.number("density_g/mL");
        return at.isPresent()
                && density.isPresent()
                && density.get().add(slope.multiply(temperature.subtract(at.get()))).signum() <= 0;
    }

    private static Optional<BigDecimal> temperature(UserRow row, String column) {
        Optional<BigDecimal> number = row.number(column);
        number.filter(celsius -> celsius.compareTo(ABSOLUTE_ZERO) < 0)
                .ifPresent(celsius ->
                        row.refuse(
                                celsius.toPlainString() + " degC is below absolute zero",
                                "write it in degC"));
        return number;
    }

    private void property(UserRow row, Map<String, List<PropertyRow>> rows) {
        int found = problems.size();
        if (!isOfSubstance(row) || !row.has("property", "flash-point")) {
            return;
        }
        row.checkProvenance();
        Optional<PropertyKind> kind = PropertyKind.find(row.text("property"));
        if (kind.isEmpty() || kind.get() == PropertyKind.DENSITY) {
            row.refuse(
                    "\"" + row.text("property") + "\" is not a property of this table",
                    "use " + others() + "; densities have a table of their own");
            return;
        }
        if (row.cell("value").isEmpty()) {
            row.has("note", "not measured, when there is no value");
        } else {
            kind.get().units().ifPresent(units -> checkNumber(row, units));
        }
        if (problems.size() == found) {
            PropertyRow read = PropertyRow.read(row);
            rows.computeIfAbsent(read.substance(), key -> new ArrayList<>()).add(read);
        }
    }

    private static String others() {
        List<String> keys = new ArrayList<>();
        for (PropertyKind kind : PropertyKind.values()) {
            if (kind != PropertyKind.DENSITY) {
                keys.add(kind.key());
            }
        }
        return String.join(", ", keys);
    }

    private static <D extends Dimension> void checkNumber(UserRow row, UnitSet<D> units) {
        Optional<BigDecimal> value = row.number("value");
        if (value.isEmpty() || !row.has("unit", units.symbols())) {
            return;
        }
        Optional<Unit<D>> unit = units.find(row.text("unit"));
        if (unit.isEmpty()) {
            row.refuse(
                    "\"" + row.text("unit") + "\" is not a unit of " + units.dimension(),
                    "use one of " + units.symbols());
        } else if (new Quantity<>(value.get(), unit.get(), null).isBelowZero()) {
            row.refuse(
                    value.get().toPlainString() + " " + unit.get() + " is less than nothing",
                    "correct the value or its unit");
        } else {
            row.checkRange(value.get(), "low", "high");
        }
    }
}

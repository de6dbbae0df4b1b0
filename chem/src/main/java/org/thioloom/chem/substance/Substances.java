package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.TabulatedDensity.Range;
import org.thioloom.chem.substance.TabulatedDensity.Slope;
import org.thioloom.chem.table.Table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The substances that are known by name. A new one is a row of `substances.tsv`, its density one
/// of `densities.tsv`.
public final class Substances {
    private static final List<Substance> ALL =
            read(
                    Table.read(Substances.class, "substances.tsv"),
                    densities(Table.read(Substances.class, "densities.tsv")));

    private Substances() {}

    /// In the order of the table.
    public static List<Substance> all() {
        return ALL;
    }

    /// The substance of this key, name or synonym, in capitals or not.
    public static Optional<Substance> find(String keyOrName) {
        String wanted = keyOrName.strip();
        return ALL.stream()
                .filter(substance -> names(substance).anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> names(Substance substance) {
        return Stream.concat(
                Stream.of(substance.key(), substance.name()), substance.synonyms().stream());
    }

    private static List<Substance> read(Table table, Map<String, TabulatedDensity> densities) {
        return table.rows().stream()
                .map(row ->
                        new Substance(
                                table.text(row, "key"),
                                table.text(row, "name"),
                                synonyms(table.cell(row, "synonyms").orElse("")),
                                table.cell(row, "cas").orElse(null),
                                table.text(row, "smiles"),
                                densities.get(table.text(row, "key")),
                                celsius(table.cell(row, "melting_degC")),
                                celsius(table.cell(row, "boiling_degC")),
                                table.cell(row, "storage").orElse(null),
                                table.text(row, "source")))
                .toList();
    }

    private static List<String> synonyms(String text) {
        return Stream.of(text.split(";", -1))
                .map(String::strip)
                .filter(synonym -> !synonym.isEmpty())
                .toList();
    }

    private static Map<String, TabulatedDensity> densities(Table table) {
        Map<String, TabulatedDensity> densities = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> densities.put(table.text(row, "substance"), density(table, row)));
        return densities;
    }

    private static TabulatedDensity density(Table table, List<String> row) {
        return new TabulatedDensity(
                gramsPerMillilitre(table.text(row, "density_g/mL")),
                celsius(table.cell(row, "at_degC")),
                slope(table, row),
                range(table, row),
                confidence(table.text(row, "confidence")),
                table.cell(row, "note").orElse(null),
                table.text(row, "source"));
    }

    private static @Nullable Slope slope(Table table, List<String> row) {
        return table.cell(row, "slope_g/mL/K")
                .map(slope ->
                        new Slope(
                                Double.parseDouble(slope),
                                Quantity.of(table.text(row, "from_degC"), Units.CELSIUS),
                                Quantity.of(table.text(row, "to_degC"), Units.CELSIUS)))
                .orElse(null);
    }

    private static @Nullable Range range(Table table, List<String> row) {
        return table.cell(row, "low_g/mL")
                .map(low ->
                        new Range(
                                gramsPerMillilitre(low),
                                gramsPerMillilitre(table.text(row, "high_g/mL"))))
                .orElse(null);
    }

    private static Confidence confidence(String letter) {
        return switch (letter) {
            case "H" -> Confidence.HIGH;
            case "M" -> Confidence.MEDIUM;
            case "L" -> Confidence.LOW;
            default -> throw new IllegalStateException("bug: confidence " + letter);
        };
    }

    private static @Nullable Quantity<Temperature> celsius(Optional<String> text) {
        return text.map(value -> Quantity.of(value, Units.CELSIUS)).orElse(null);
    }

    private static Quantity<Density> gramsPerMillilitre(String text) {
        return Quantity.of(text, Units.GRAM_PER_MILLILITRE);
    }
}

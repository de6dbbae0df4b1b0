package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is known of a photoinitiator's light: a quantum yield, an efficiency, and its absorption at
/// some wavelengths. A new one is a row of `photoinitiators.tsv`, and rows of `absorption.tsv`.
///
/// @param key as in the table of substances: `dmpa`
/// @param quantumYield molecules cleaved per photon absorbed, `[-]`
/// @param efficiency radicals that start a chain per radical made, `[-]`
/// @param confidence in these two
/// @param source of these two, key of the reference
/// @param lines absorption, by wavelength
public record Photoinitiator(
        String key,
        Typical quantumYield,
        Typical efficiency,
        Confidence confidence,
        String source,
        List<Line> lines) {
    /// How far a wavelength may be from a tabulated one: 366 nm is the mercury line at 365 nm, and
    /// a diode of 365 nm is no narrower. `[nm]`
    private static final double NEAR = 2;

    private static final List<Photoinitiator> ALL =
            read(
                    Table.read(Photoinitiator.class, "photoinitiators.tsv"),
                    Table.read(Photoinitiator.class, "absorption.tsv"));

    public Photoinitiator {
        lines = List.copyOf(lines);
    }

    /// A usual value and the span that sources give.
    public record Typical(double value, double low, double high) {}

    /// Absorption at one wavelength.
    ///
    /// @param wavelength `[nm]`
    /// @param absorption ε, decadic, `[L/(mol cm)]`; 0 where it takes up next to nothing
    public record Line(
            double wavelength,
            Typical absorption,
            Confidence confidence,
            String note,
            String source) {}

    /// In the order of the table.
    public static List<Photoinitiator> all() {
        return ALL;
    }

    /// The photoinitiator of this key.
    public static Optional<Photoinitiator> find(String key) {
        return ALL.stream().filter(initiator -> initiator.key().equals(key)).findFirst();
    }

    /// The initiator of a key under light of a wavelength, with its usual values. What is not
    /// tabulated stays unknown: nothing is interpolated, because absorption bands are steep.
    ///
    /// @param wavelength `[nm]`
    public static Answer<Initiator> under(String key, double wavelength) {
        return find(key)
                .map(initiator -> initiator.under(wavelength))
                .orElseGet(() ->
                        new Answer.Refused<>(
                                "the absorption of %s is not known".formatted(key),
                                measure(wavelength)));
    }

    /// The line at a wavelength; empty when none is tabulated there.
    ///
    /// @param wavelength `[nm]`
    public Optional<Line> line(double wavelength) {
        return lines.stream()
                .filter(line -> Math.abs(line.wavelength() - wavelength) <= NEAR)
                .findFirst();
    }

    private Answer<Initiator> under(double wavelength) {
        Optional<Line> line = line(wavelength);
        if (line.isEmpty()) {
            return new Answer.Refused<>(
                    "the absorption of %s is known at %s nm, not at %s nm"
                            .formatted(key, wavelengths(), Given.show(wavelength)),
                    measure(wavelength));
        }
        double absorption = line.get().absorption().value();
        return absorption > 0
                ? new Answer.Found<>(
                        new Initiator(absorption, quantumYield.value(), efficiency.value()))
                : new Answer.Refused<>(
                        "%s takes up next to nothing at %s nm"
                                .formatted(key, Given.show(wavelength)),
                        "use light of a wavelength that it absorbs: " + absorbed() + " nm");
    }

    private static String measure(double wavelength) {
        return "measure its UV-vis spectrum in the solvent and give the molar absorption at %s nm in L/(mol cm)"
                .formatted(Given.show(wavelength));
    }

    private String wavelengths() {
        return lines.stream()
                .map(line -> Given.show(line.wavelength()))
                .collect(Collectors.joining(", "));
    }

    private String absorbed() {
        return lines.stream()
                .filter(line -> line.absorption().value() > 0)
                .map(line -> Given.show(line.wavelength()))
                .collect(Collectors.joining(", "));
    }

    private static List<Photoinitiator> read(Table initiators, Table absorption) {
        return initiators.rows().stream()
                .map(row ->
                        new Photoinitiator(
                                initiators.text(row, "key"),
                                typical(initiators, row, "quantum_yield"),
                                typical(initiators, row, "efficiency"),
                                Confidence.of(initiators.text(row, "confidence")),
                                initiators.text(row, "source"),
                                lines(absorption, initiators.text(row, "key"))))
                .toList();
    }

    private static List<Line> lines(Table table, String key) {
        return table.rows().stream()
                .filter(row -> table.text(row, "initiator").equals(key))
                .map(row ->
                        new Line(
                                Double.parseDouble(table.text(row, "wavelength_nm")),
                                typical(table, row, "absorption"),
                                Confidence.of(table.text(row, "confidence")),
                                table.text(row, "note"),
                                table.text(row, "source")))
                .toList();
    }

    private static Typical typical(Table table, List<String> row, String column) {
        return new Typical(
                Double.parseDouble(table.text(row, column)),
                Double.parseDouble(table.text(row, column + "_low")),
                Double.parseDouble(table.text(row, column + "_high")));
    }
}

package org.thioloom.chem.network;

import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// A modulus that was measured on a membrane. A new one is a row of `moduli.tsv`.
///
/// @param key how it is asked for
/// @param membrane as its paper calls it
/// @param modulus `[kPa]`
/// @param plusMinus `[kPa]`; empty when none was given
/// @param celsius at what temperature, `[degC]`; empty when none was given
/// @param source key of the reference
public record ReportedModulus(
        String key,
        String membrane,
        Kind kind,
        double modulus,
        OptionalDouble plusMinus,
        OptionalDouble celsius,
        String source) {
    /// Of what deformation.
    public enum Kind {
        /// G.
        SHEAR,
        /// E, which is 3 G of a rubber.
        YOUNG
    }

    private static final List<ReportedModulus> ALL =
            read(Table.read(ReportedModulus.class, "moduli.tsv"));

    /// In the order of the table.
    public static List<ReportedModulus> all() {
        return ALL;
    }

    private static List<ReportedModulus> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new ReportedModulus(
                                table.text(row, "key"),
                                table.text(row, "membrane"),
                                Kind.valueOf(table.text(row, "kind").toUpperCase(Locale.ROOT)),
                                Double.parseDouble(table.text(row, "kPa")),
                                number(table.cell(row, "plus_minus_kPa")),
                                number(table.cell(row, "at_degC")),
                                table.text(row, "source")))
                .toList();
    }

    private static OptionalDouble number(Optional<String> text) {
        return text.stream().mapToDouble(Double::parseDouble).findFirst();
    }
}

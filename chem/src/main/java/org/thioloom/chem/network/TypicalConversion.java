package org.thioloom.chem.network;

import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

/// How far a reaction usually goes, for a forecast before anybody has measured. A new one is a row
/// of `conversions.tsv`; a reaction without a row has no typical conversion.
///
/// @param reaction key of the coupling: `thiol-ene`
/// @param limiting share of the scarcer group that has reacted, `[-]`
/// @param plusMinus standard uncertainty, `[-]`
/// @param source key of the reference; `recalled` is a default to edit
public record TypicalConversion(String reaction, double limiting, double plusMinus, String source) {
    private static final List<TypicalConversion> ALL =
            read(Table.read(TypicalConversion.class, "conversions.tsv"));

    /// In the order of the table.
    public static List<TypicalConversion> all() {
        return ALL;
    }

    /// That of a reaction.
    public static Optional<TypicalConversion> find(String reaction) {
        return ALL.stream().filter(one -> one.reaction().equals(reaction)).findFirst();
    }

    private static List<TypicalConversion> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new TypicalConversion(
                                table.text(row, "reaction"),
                                Double.parseDouble(table.text(row, "limiting")),
                                Double.parseDouble(table.text(row, "plus_minus")),
                                table.text(row, "source")))
                .toList();
    }
}

package org.thioloom.chem.cure;

import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

/// Rate constants to begin with, until a time of cure was measured. A new set is a row of
/// `kinetics.tsv`.
///
/// @param key how it is named: `1-alkene`
/// @param name the kind of ene
/// @param kinetics the constants
/// @param confidence in their size; their ratio is known better
/// @param note what a chemist should know of them
/// @param source key of the reference
public record KineticSet(
        String key,
        String name,
        Kinetics kinetics,
        Confidence confidence,
        String note,
        String source) {
    private static final List<KineticSet> ALL = read(Table.read(KineticSet.class, "kinetics.tsv"));

    /// In the order of the table; the first is the default.
    public static List<KineticSet> all() {
        return ALL;
    }

    /// The set of this key.
    public static Optional<KineticSet> find(String key) {
        return ALL.stream().filter(set -> set.key().equals(key)).findFirst();
    }

    private static List<KineticSet> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new KineticSet(
                                table.text(row, "key"),
                                table.text(row, "name"),
                                new Kinetics(
                                        Double.parseDouble(table.text(row, "kp_L/mol/s")),
                                        Double.parseDouble(table.text(row, "k-p_1/s")),
                                        Double.parseDouble(table.text(row, "kCT_L/mol/s")),
                                        Double.parseDouble(table.text(row, "kt_L/mol/s"))),
                                Confidence.of(table.text(row, "confidence")),
                                table.text(row, "note"),
                                table.text(row, "source")))
                .toList();
    }
}

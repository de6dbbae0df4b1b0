package org.thioloom.chem.structure;

import org.thioloom.chem.structure.Coupling.Growth;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

/// The couplings that can be planned. A new one is a row of `couplings.tsv`.
public final class Couplings {
    private static final List<Coupling> ALL = read(Table.read(Couplings.class, "couplings.tsv"));

    private Couplings() {}

    /// In the order of the table.
    public static List<Coupling> all() {
        return ALL;
    }

    /// The coupling of this key.
    public static Optional<Coupling> find(String key) {
        return ALL.stream().filter(coupling -> coupling.key().equals(key)).findFirst();
    }

    private static List<Coupling> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new Coupling(
                                table.text(row, "key"),
                                table.text(row, "name"),
                                growth(table.text(row, "growth")),
                                table.text(row, "first"),
                                table.text(row, "second"),
                                table.cell(row, "makes").orElse(null),
                                table.cell(row, "by-product").orElse(null),
                                table.cell(row, "leaves").orElse(null),
                                table.text(row, "smirks")))
                .toList();
    }

    private static Growth growth(String text) {
        return switch (text) {
            case "step" -> Growth.STEP;
            case "mixed" -> Growth.MIXED;
            default -> throw new IllegalStateException("bug: growth " + text);
        };
    }
}

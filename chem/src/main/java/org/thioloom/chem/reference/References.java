package org.thioloom.chem.reference;

import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

/// Every source that this module cites. A new one is a row of `references.tsv`.
public final class References {
    private static final List<Reference> ALL = read(Table.read(References.class, "references.tsv"));

    private References() {}

    /// In the order of the table.
    public static List<Reference> all() {
        return ALL;
    }

    /// The source of this key.
    public static Optional<Reference> find(String key) {
        return ALL.stream().filter(reference -> reference.key().equals(key)).findFirst();
    }

    private static List<Reference> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new Reference(
                                table.text(row, "key"),
                                table.text(row, "citation"),
                                table.cell(row, "link").orElse(null)))
                .toList();
    }
}

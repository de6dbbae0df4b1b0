package org.thioloom.chem.hazard;

import org.thioloom.chem.table.Table;

import java.util.Collection;
import java.util.List;

/// The pairs that should not meet. A new one is a row of `incompatible.tsv`.
public final class Incompatibilities {
    private static final List<Incompatibility> ALL =
            read(Table.read(Incompatibilities.class, "incompatible.tsv"));

    private Incompatibilities() {}

    /// In the order of the table.
    public static List<Incompatibility> all() {
        return ALL;
    }

    /// Every pair that is wholly among these, in the order of the table. None found means that none
    /// is known, not that all is safe.
    ///
    /// @param keys of all that meets: substances, and `pdms` when the mould is made of it
    public static List<Incompatibility> among(Collection<String> keys) {
        return ALL.stream()
                .filter(pair -> keys.contains(pair.first()) && keys.contains(pair.second()))
                .toList();
    }

    private static List<Incompatibility> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new Incompatibility(
                                table.text(row, "first"),
                                table.text(row, "second"),
                                blocks(table.text(row, "blocks")),
                                table.text(row, "why"),
                                table.text(row, "source")))
                .toList();
    }

    private static boolean blocks(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("bug: neither yes nor no: " + text);
        };
    }
}

package org.thioloom.chem.hazard;

import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The pairs that should not meet. A new one is a row of `incompatible.tsv`.
public final class Incompatibilities {
    private static final List<KeyPairs> ROWS =
            KeyPairs.read(Table.read(Incompatibilities.class, "incompatible.tsv"));

    private Incompatibilities() {}

    /// In the order of the table, groups by their members.
    public static List<Incompatibility> all() {
        List<Incompatibility> all = new ArrayList<>();
        for (KeyPairs row : ROWS) {
            row.all().forEach(pair -> all.add(incompatibility(row, pair)));
        }
        return List.copyOf(all);
    }

    /// Every pair that is wholly among these, in the order of the table. None found means that none
    /// is known, not that all is safe.
    ///
    /// @param keys of all that meets: substances, and `pdms` when the mould is made of it
    public static List<Incompatibility> among(Collection<String> keys) {
        List<Incompatibility> found = new ArrayList<>();
        for (KeyPairs row : ROWS) {
            row.among(keys).forEach(pair -> found.add(incompatibility(row, pair)));
        }
        return List.copyOf(found);
    }

    private static Incompatibility incompatibility(KeyPairs row, KeyPairs.Pair pair) {
        return new Incompatibility(
                pair.first(),
                pair.second(),
                blocks(row.text("blocks")),
                row.text("why"),
                row.text("source"));
    }

    private static boolean blocks(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("bug: neither yes nor no: " + text);
        };
    }
}

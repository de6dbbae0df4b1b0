package org.thioloom.chem.hazard;

import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The pairs that one row of a table speaks of: two keys, or each member of a group with each of
/// another.
record KeyPairs(Table table, List<String> row, List<String> first, List<String> second) {

    /// One pair.
    record Pair(String first, String second) {}

    /// Every row of a table with the columns `first` and `second`.
    static List<KeyPairs> read(Table table) {
        List<KeyPairs> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(
                    new KeyPairs(
                            table,
                            row,
                            SubstanceGroups.members(table.text(row, "first")),
                            SubstanceGroups.members(table.text(row, "second"))));
        }
        return List.copyOf(rows);
    }

    /// What stands under another column of the row.
    String text(String column) {
        return table.text(row, column);
    }

    /// All of them.
    List<Pair> all() {
        return pairs(first, second);
    }

    /// Those that are wholly among some keys.
    List<Pair> among(Collection<String> keys) {
        List<String> ones = held(first, keys);
        return ones.isEmpty() ? List.of() : pairs(ones, held(second, keys));
    }

    private static List<String> held(List<String> members, Collection<String> keys) {
        List<String> held = new ArrayList<>();
        for (String member : members) {
            if (keys.contains(member)) {
                held.add(member);
            }
        }
        return held;
    }

    private static List<Pair> pairs(List<String> ones, List<String> others) {
        List<Pair> pairs = new ArrayList<>();
        for (String one : ones) {
            for (String other : others) {
                if (!one.equals(other)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }
}

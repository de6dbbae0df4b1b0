package org.thioloom.chem.hazard;

import org.thioloom.chem.table.Table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Substances that behave alike, such as the amides, so that one row can speak of them all. A new
/// group is a row of `groups.tsv`.
final class SubstanceGroups {
    private static final String PREFIX = "group:";
    private static final Map<String, List<String>> ALL =
            read(Table.read(SubstanceGroups.class, "groups.tsv"));

    private SubstanceGroups() {}

    static Map<String, List<String>> all() {
        return ALL;
    }

    /// The keys that a cell names: the members of `group:amides`, or the one key it is.
    static List<String> members(String cell) {
        if (!cell.startsWith(PREFIX)) {
            return List.of(cell);
        }
        List<String> members = ALL.get(cell.substring(PREFIX.length()));
        if (members == null) {
            throw new IllegalStateException("bug: no " + cell);
        }
        return members;
    }

    private static Map<String, List<String>> read(Table table) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            groups.put(
                    table.text(row, "group"), List.of(table.text(row, "members").split(" ", -1)));
        }
        return groups;
    }
}

package org.thioloom.chem.structure;

import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

/// The functional groups that are counted. A new one is a row of `groups.tsv`.
public final class FunctionalGroups {
    private static final List<FunctionalGroup> ALL =
            read(Table.read(FunctionalGroups.class, "groups.tsv"));

    private FunctionalGroups() {}

    /// In the order of the table.
    public static List<FunctionalGroup> all() {
        return ALL;
    }

    /// The group of this key.
    public static Optional<FunctionalGroup> find(String key) {
        return ALL.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    private static List<FunctionalGroup> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new FunctionalGroup(
                                table.text(row, "key"),
                                table.text(row, "name"),
                                table.text(row, "symbol"),
                                table.text(row, "smarts")))
                .toList();
    }
}

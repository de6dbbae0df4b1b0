package org.thioloom.chem.substance;

import java.util.List;

/// What a user knows of substances, as the text of tables like those that ship: cells with a tab
/// between them, under a line that names the columns and may begin with `#`. Only the first columns
/// of each are needed.
///
/// @param substances `key`, then `name` and `smiles` when it is new, then any of `synonyms`, `cas`,
///   `formula`, `confidence`, `source`
/// @param densities `substance`, `density_g/mL`, then any other column of `densities.tsv`
/// @param properties `substance`, `property`, `value`, then any other column of `properties.tsv`
public record UserTables(String substances, String densities, String properties) {

    /// The tables that one text holds below one another, each under the line that names its
    /// columns: one with `key` begins substances, one with `substance` densities, and properties
    /// where it has `property` too. Every row keeps the number of its line.
    public static UserTables of(String text) {
        StringBuilder[] tables = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        int current = 0;
        for (String line : text.lines().toList()) {
            List<String> cells = UserTable.cells(UserTable.withoutMark(line));
            if (cells.contains(OverlaidValues.OF)) {
                current = cells.contains("property") ? 2 : 1;
            } else if (cells.contains("key")) {
                current = 0;
            }
            for (int i = 0; i < tables.length; i++) {
                tables[i].append(i == current ? line : "").append('\n');
            }
        }
        return new UserTables(tables[0].toString(), tables[1].toString(), tables[2].toString());
    }

    /// Substances alone.
    public static UserTables ofSubstances(String text) {
        return new UserTables(text, "", "");
    }
}

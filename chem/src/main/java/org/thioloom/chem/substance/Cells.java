package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

/// A row of a table, by column, whoever wrote the table.
interface Cells {
    /// What stands under a column; empty when nothing does.
    Optional<String> cell(String column);

    /// The same, or null.
    default @Nullable String orNull(String column) {
        return cell(column).orElse(null);
    }

    /// The same, or something else.
    default String or(String column, String other) {
        return cell(column).orElse(other);
    }

    /// What stands under a column that is filled in every row.
    default String text(String column) {
        String text = orNull(column);
        if (text == null) {
            throw new IllegalStateException("bug: no " + column + " in " + this);
        }
        return text;
    }

    /// A row of a table that ships.
    record Shipped(Table table, List<String> row) implements Cells {
        @Override
        public Optional<String> cell(String column) {
            return table.cell(row, column);
        }
    }
}

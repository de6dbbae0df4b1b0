package org.thioloom.recipes.judged;

import org.thioloom.recipes.filled.entry.Entries;

/// Who filled in a row of results.
public enum Author {
    /// Nobody yet.
    NOBODY,
    /// The program.
    PROGRAM,
    /// The program, and somebody changed it since.
    CHANGED,
    /// Somebody.
    HAND;

    /// Of a row as it stands in a record.
    static Author of(ResultRow row, Entries entries, int at) {
        String mark = entries.text(row.table().markName(), at);
        if (row.isBlank()) {
            return NOBODY;
        }
        if (mark.isEmpty()) {
            return HAND;
        }
        return mark.equals(row.mark()) ? PROGRAM : CHANGED;
    }

    /// Whether what stands there is a person's, so that nobody else may write there.
    boolean isPerson() {
        return this == HAND || this == CHANGED;
    }
}

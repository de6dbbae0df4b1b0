package org.thioloom.recipes.judged;

import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where results of spectra stand in a record, and under which names. A row belongs to whoever
/// filled it in; a mark beside it, out of sight, tells the program's own rows from those of people.
public enum ResultTable {
    /// Of which spectrum the rows of the bands are.
    HEAD("", "Bands_", List.of("Stage", "Spectrum", "With")),
    /// What each band did.
    BANDS("bands.id", "bands.", List.of("found", "height", "is", "pass", "why")),
    /// Each stage, and each group that reacts there.
    STAGES(
            "judged.id",
            "judged.",
            List.of("spectrum", "is", "pass", "mark", "reacted", "error", "least", "why", "with"));

    /// Id of the one row of the head.
    static final String THE_HEAD = "head";

    private final String idName;
    private final String stem;

    @SuppressWarnings("ImmutableEnumChecker") // List.copyOf never changes
    private final List<String> keys;

    ResultTable(String idName, String stem, List<String> keys) {
        this.idName = idName;
        this.stem = stem;
        this.keys = List.copyOf(keys);
    }

    /// The name of its cells that are called so: `bands.pass`.
    String name(String key) {
        return stem + key;
    }

    /// What stands before its keys in findings: `bands`.
    String stem() {
        return this == HEAD ? "Bands_Stage" : stem.substring(0, stem.length() - 1);
    }

    /// The name of its marks.
    String markName() {
        return this == HEAD ? "Bands_Print" : stem + "print";
    }

    /// Whether a record has all of its names.
    boolean isIn(Entries entries) {
        return keys.stream().allMatch(key -> entries.has(name(key)))
                && entries.has(markName())
                && (idName.isEmpty() || entries.has(idName));
    }

    /// Ids of its rows as they stand, from top to bottom.
    List<String> ids(Entries entries) {
        if (this == HEAD) {
            return List.of(THE_HEAD);
        }
        List<String> ids = new ArrayList<>();
        for (int row = 0; row < entries.rows(idName); row++) {
            ids.add(entries.text(idName, row));
        }
        return ids;
    }

    /// Ids as planned.
    List<String> ids(FtirPage page) {
        return switch (this) {
            case HEAD -> List.of(THE_HEAD);
            case BANDS -> page.rows().stream().map(FtirPage.Row::key).toList();
            case STAGES -> page.results().stream().map(FtirPage.Result::id).toList();
        };
    }

    /// A row with nothing in it.
    ResultRow empty(String id) {
        return new ResultRow(this, id, Map.of());
    }

    /// What stands in a row.
    ResultRow at(Entries entries, int row, String id) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String key : keys) {
            cells.put(key, entries.at(name(key), row));
        }
        return new ResultRow(this, id, cells);
    }

    List<String> keys() {
        return keys;
    }
}

package org.thioloom.app.readback;

import org.thioloom.app.meta.DrawnNames;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.meta.Pieces;
import org.thioloom.recipes.filled.entry.Entries;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a filled workbook holds, by the names that were promised to its reader.
///
/// @param meta what it says of itself: schema, recipe, hash, software
/// @param entries every named cell as it stands; of a formula what the file says it came to
/// @param formulas text of every named cell that is a formula, blank for a cell that is none
/// @param broken names that lead nowhere, and somebody's own that never led to a cell
/// @param copies sheets that are copies of others, which are not read
/// @param links whether it draws on other files
public record FilledWorkbook(
        Map<String, String> meta,
        Entries entries,
        Entries formulas,
        List<String> broken,
        List<String> copies,
        boolean links) {

    public FilledWorkbook {
        meta = Map.copyOf(meta);
        broken = List.copyOf(broken);
        copies = List.copyOf(copies);
    }

    /// What it was planned from, as JSON; empty when it does not say.
    String source() {
        return Pieces.together(column(MetaNames.SOURCE));
    }

    /// How it was drawn.
    DrawnNames drawn() {
        return DrawnNames.read(
                column(MetaNames.PRINTS), String.join("", column(MetaNames.PRINTS_CHECKSUM)));
    }

    /// The words of a column, from top to bottom.
    private List<String> column(String name) {
        return IntStream.range(0, entries.rows(name))
                .mapToObj(row -> entries.words(name, row))
                .toList();
    }
}

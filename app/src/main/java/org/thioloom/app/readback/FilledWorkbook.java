package org.thioloom.app.readback;

import org.thioloom.recipes.filled.Entries;

import java.util.List;
import java.util.Map;

/// What a filled workbook holds, by the names that were promised to its reader.
///
/// @param meta what it says of itself: schema, recipe, hash, software
/// @param entries every named cell as it stands; of a formula what the file says it came to
/// @param formulas text of every named cell that is a formula, by name and row; empty text for a
///   cell that is none
/// @param broken names that no longer lead anywhere
/// @param links whether it draws on other files
public record FilledWorkbook(
        Map<String, String> meta,
        Entries entries,
        Map<String, List<String>> formulas,
        List<String> broken,
        boolean links) {

    public FilledWorkbook {
        meta = Map.copyOf(meta);
        formulas = Map.copyOf(formulas);
        broken = List.copyOf(broken);
    }

    /// Text of the formula in a cell; empty when there is none.
    public String formula(String name, int row) {
        List<String> column = formulas.getOrDefault(name, List.of());
        return row < column.size() ? column.get(row) : "";
    }
}

package org.thioloom.app.readback;

import org.thioloom.recipes.filled.FilledRecords.FileFacts;
import org.thioloom.recipes.filled.FilledRecords.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Compares the formulas of a filled workbook with those of a fresh one, wherever they moved to.
public final class FormulaComparison {
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\w.\"])\\$?[A-Z]{1,3}\\$?[0-9]+(?![\\w(.])");

    private FormulaComparison() {}

    /// What the filled file says of itself, against what it was drawn as.
    public static FileFacts of(FilledWorkbook drawn, FilledWorkbook filled) {
        List<Place> replaced = new ArrayList<>();
        List<Place> changed = new ArrayList<>();
        for (Map.Entry<String, List<String>> column : drawn.formulas().entrySet()) {
            String name = column.getKey();
            for (int row = 0; row < column.getValue().size(); row++) {
                String expected = column.getValue().get(row);
                if (expected.isEmpty() || row >= filled.entries().rows(name)) {
                    continue;
                }
                String found = filled.formula(name, row);
                if (found.isEmpty()) {
                    replaced.add(new Place(name, row));
                } else if (!plain(found).equals(plain(expected))) {
                    changed.add(new Place(name, row));
                }
            }
        }
        List<String> lost = new ArrayList<>(filled.broken());
        drawn.entries().cells().keySet().stream()
                .filter(name -> !filled.entries().has(name) && !lost.contains(name))
                .forEach(lost::add);
        return new FileFacts(filled.entries(), replaced, changed, lost, filled.links());
    }

    /// Without blanks and without places, which move when rows are inserted or sorted.
    private static String plain(String formula) {
        String open = formula.replace(" ", "").toUpperCase(Locale.ROOT);
        return REFERENCE.matcher(open).replaceAll("@");
    }
}

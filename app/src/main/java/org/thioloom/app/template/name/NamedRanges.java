package org.thioloom.app.template.name;

import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.meta.MetaNames;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// All names of a workbook that were given to cells for a reader, and those that went wrong.
public final class NamedRanges {
    private static final String META = "Meta_";

    private final Map<String, NamedRange> ranges = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, List<String>> scopes = new TreeMap<>();

    private NamedRanges() {}

    public static NamedRanges of(XSSFWorkbook book) {
        NamedRanges all = new NamedRanges();
        for (XSSFName name : book.getAllNames()) {
            String text = name.getNameName();
            if (!name.isFunctionName() && !text.startsWith("_xl") && !text.startsWith(META)) {
                all.add(book, name);
            }
        }
        return all;
    }

    private void add(XSSFWorkbook book, XSSFName name) {
        String text = name.getNameName();
        int sheet = name.getSheetIndex();
        boolean copy = sheet >= 0 && book.getSheetName(sheet).equals(MetaNames.SHEET);
        if (copy) {
            return;
        }
        scopes.computeIfAbsent(text, _ -> new ArrayList<>())
                .add(sheet < 0 ? "" : book.getSheetName(sheet));
        NamedRange.of(book, name)
                .filter(range -> !range.sheet().equals(MetaNames.SHEET))
                .ifPresentOrElse(
                        range -> {
                            if (sheet < 0 || !ranges.containsKey(text)) {
                                ranges.put(text, range);
                            }
                        },
                        () -> broken.add(text));
    }

    /// Those of them whose names fit.
    public NamedRanges only(Predicate<String> wanted) {
        NamedRanges some = new NamedRanges();
        ranges.forEach((name, range) -> {
            if (wanted.test(name)) {
                some.ranges.put(name, range);
            }
        });
        return some;
    }

    public @Nullable NamedRange get(String name) {
        return ranges.get(name);
    }

    public boolean has(String name) {
        return ranges.containsKey(name);
    }

    /// In the order of their names.
    public Collection<NamedRange> all() {
        return Collections.unmodifiableCollection(ranges.values());
    }

    /// The next below a row; empty when there is none, or the row is parted from it within a table.
    ///
    /// @param row from 0
    public Optional<NamedRange> below(String sheet, int row) {
        List<NamedRange> after =
                ranges.values().stream()
                        .filter(one -> one.sheet().equals(sheet) && one.last() > row)
                        .toList();
        return after.stream().anyMatch(one -> one.first() <= row)
                ? Optional.empty()
                : after.stream().min(Comparator.comparingInt(NamedRange::first));
    }

    /// Whether a name is there and leads to no column of cells.
    public boolean isBroken(String name) {
        return broken.contains(name) && !ranges.containsKey(name);
    }

    /// Where a name is defined: sheets, and the empty word for the whole workbook.
    public List<String> scopes(String name) {
        return scopes.getOrDefault(name, List.of());
    }

    /// Columns of tables by the table's name.
    public Map<String, List<NamedRange>> tables() {
        Map<String, List<NamedRange>> tables = new LinkedHashMap<>();
        for (NamedRange range : ranges.values()) {
            if (range.inTable()) {
                tables.computeIfAbsent(range.table(), _ -> new ArrayList<>()).add(range);
            }
        }
        return tables;
    }
}

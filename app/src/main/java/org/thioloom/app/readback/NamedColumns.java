package org.thioloom.app.readback;

import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.template.name.NamedRange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Where the names of a workbook lead. A copied sheet brings copies of its names, which count on
/// that sheet alone; those of the whole workbook are the record's.
///
/// @param ranges by name
/// @param broken names that lead to no column of cells: deleted, or somebody's own constant
/// @param copies sheets whose names stand elsewhere too
record NamedColumns(Map<String, NamedRange> ranges, List<String> broken, List<String> copies) {

    static NamedColumns of(XSSFWorkbook book) {
        Map<String, NamedRange> ranges = new LinkedHashMap<>();
        Map<String, Map<String, NamedRange>> local = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        for (XSSFName name : book.getAllNames()) {
            String text = name.getNameName();
            if (name.isFunctionName() || text.startsWith("_xl")) {
                continue;
            }
            Optional<NamedRange> range = NamedRange.of(book, name);
            if (range.isEmpty()) {
                broken.add(text);
            } else if (name.getSheetIndex() < 0) {
                ranges.put(text, range.get());
            } else {
                local.computeIfAbsent(text, _ -> new LinkedHashMap<>())
                        .put(book.getSheetName(name.getSheetIndex()), range.get());
            }
        }
        TreeSet<String> copies = new TreeSet<>();
        local.forEach((text, bySheet) ->
                bySheet.forEach((sheet, range) -> {
                    if (ranges.putIfAbsent(text, range) != null) {
                        copies.add(sheet);
                    }
                }));
        broken.removeIf(ranges::containsKey);
        return new NamedColumns(ranges, broken, List.copyOf(copies));
    }
}

package org.thioloom.app.text.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecord.Actual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The discs of a filled record, a line each, below what was planned.
final class TextDiscs {
    private static final List<String> PARTS = List.of("cast", "thickness", "spread", "diameter");
    private static final String STEM = "discs/";

    private final Map<String, Map<String, Actual>> discs = new LinkedHashMap<>();

    TextDiscs(FilledRecord record) {
        for (Actual one : record.actuals()) {
            if (one.id().startsWith(STEM)) {
                String[] parts = one.id().split("/", -1);
                discs.computeIfAbsent(parts[1], _ -> new LinkedHashMap<>()).put(parts[2], one);
            }
        }
    }

    /// None where no disc was filled in.
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        if (discs.isEmpty()) {
            return rows;
        }
        rows.add(List.of("", "cast, uL", "thick, um", "SD, um", "wide, mm"));
        List<String> planned = new ArrayList<>(List.of("planned"));
        PARTS.forEach(part -> planned.add(planned(part)));
        rows.add(planned);
        discs.forEach((number, parts) -> {
            List<String> row = new ArrayList<>(List.of(number));
            PARTS.forEach(part -> row.add(shown(parts.get(part))));
            rows.add(row);
        });
        return rows;
    }

    private String planned(String part) {
        for (Map<String, Actual> parts : discs.values()) {
            Actual one = parts.get(part);
            Double planned = one == null ? null : one.planned();
            if (planned != null) {
                return Shown.computed(planned);
            }
        }
        return "";
    }

    private static String shown(@Nullable Actual one) {
        if (one == null) {
            return "";
        }
        boolean computed = one.id().endsWith("/thickness") || one.id().endsWith("/spread");
        return computed ? Shown.computed(one.value()) : Shown.of(one.value());
    }
}

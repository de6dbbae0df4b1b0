package org.thioloom.app.fx.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What cells of a workbook and departures from a plan are called at the bench.
final class PlainNames {
    private static final Map<String, String> CELLS =
            Map.ofEntries(
                    Map.entry("items by", "weighed by"),
                    Map.entry("items weighed", "weighed"),
                    Map.entry("items pipetted", "dispensed"),
                    Map.entry("items lot", "lot"),
                    Map.entry("items live", "live target"),
                    Map.entry("items expires", "expiry"),
                    Map.entry("tare before", "mass before"),
                    Map.entry("tare after", "mass after"),
                    Map.entry("steps done", "step done by"),
                    Map.entry("steps checked", "step checked by"),
                    Map.entry("steps start", "step begun at"),
                    Map.entry("steps end", "step ended at"),
                    Map.entry("steps actual", "reading of step"));

    private static final Map<String, String> DEPARTURES =
            Map.of(
                    "cure/minutes", "exposure",
                    "yield/dry2", "second drying",
                    "yield/count", "count of discs");

    private PlainNames() {}

    /// A cell by its pointer: `weighed by, row 2` of `/items/by/2`.
    static String cell(String pointer) {
        List<String> parts = Arrays.stream(pointer.split("/")).filter(p -> !p.isEmpty()).toList();
        boolean rowed = parts.size() > 1 && parts.getLast().matches("[0-9]+");
        String name =
                parts.subList(0, rowed ? parts.size() - 1 : parts.size()).stream()
                        .map(PlainNames::apart)
                        .collect(Collectors.joining(" "));
        return CELLS.getOrDefault(name, name) + (rowed ? ", row " + parts.getLast() : "");
    }

    /// `mean dry thickness` of `meanDry_Thickness`.
    private static String apart(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }

    /// A departure by its id: `linker` of `items/linker`.
    static String departure(String id) {
        int slash = id.indexOf('/');
        if (slash < 0 || DEPARTURES.containsKey(id)) {
            return DEPARTURES.getOrDefault(id, id);
        }
        String which = id.substring(slash + 1);
        return switch (id.substring(0, slash)) {
            case "items" -> which;
            case "steps" -> "step " + which;
            case "stocks" -> "stock of " + which;
            case "checks" -> "check " + which;
            case "ftir" -> "infrared, " + which;
            case "log" -> "written down, " + which;
            default -> apart(id.replace('/', ' '));
        };
    }
}

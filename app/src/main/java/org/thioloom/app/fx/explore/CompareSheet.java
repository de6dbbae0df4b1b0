package org.thioloom.app.fx.explore;

import org.thioloom.app.fx.part.Content;
import org.thioloom.recipes.sweep.Column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plans beside each other, a line for each number that any of them has.
///
/// @param names of the plans, in the order they were set down
public record CompareSheet(List<String> names, List<Line> lines) {
    public CompareSheet {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }

    /// One number of each plan.
    ///
    /// @param head `dry thickness, um`
    /// @param cells one for each plan; empty where it has no such number
    public record Line(String head, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /// Whether the plans are not of one mind.
        public boolean isDifferent() {
            return cells.stream().distinct().count() > 1;
        }
    }

    static Content<CompareSheet> of(List<Kept> plans) {
        if (plans.isEmpty()) {
            return new Content.Nothing<>(
                    "Nothing to compare yet",
                    "plans that were set down stand beside each other here",
                    "press Keep this plan, change something, and do so again");
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            Map<String, Line> own = numbers(plans.get(i));
            for (Map.Entry<String, Line> one : own.entrySet()) {
                Line before =
                        lines.getOrDefault(
                                one.getKey(), new Line(one.getValue().head(), blanks(i)));
                lines.put(one.getKey(), joined(before, one.getValue().cells().getFirst()));
            }
            lines.replaceAll((key, line) -> own.containsKey(key) ? line : joined(line, ""));
        }
        return new Content.Shown<>(
                new CompareSheet(
                        plans.stream().map(Kept::name).toList(), List.copyOf(lines.values())));
    }

    private static Line joined(Line before, String cell) {
        List<String> cells = new ArrayList<>(before.cells());
        cells.add(cell);
        return new Line(before.head(), cells);
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "");
    }

    /// By key: a sweep in which nothing is varied has one point, the plan itself.
    private static Map<String, Line> numbers(Kept plan) {
        Map<String, Line> numbers = new LinkedHashMap<>();
        SweepSheet.plain(new Asked(plan.planned(), List.of()))
                .ifPresent(sheet -> {
                    for (int i = 0; i < sheet.outcomes().size(); i++) {
                        Column column = sheet.outcomes().get(i);
                        numbers.put(
                                column.key(),
                                new Line(SweepSheet.head(column), List.of(sheet.words(0, i))));
                    }
                });
        return numbers;
    }
}

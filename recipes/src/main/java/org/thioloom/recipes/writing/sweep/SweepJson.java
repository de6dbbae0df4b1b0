package org.thioloom.recipes.writing.sweep;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.sweep.Column;
import org.thioloom.recipes.sweep.Rows;
import org.thioloom.recipes.sweep.Sweep;

import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One document, `thioloom/sweep/1`, a line for each point. What a plan does not have is null.
public record SweepJson(Sweep sweep, List<String> names) implements SweepFormat {
    /// The version written.
    public static final String SCHEMA = "thioloom/sweep/1";

    public SweepJson {
        names = List.copyOf(names);
    }

    public SweepJson(Sweep sweep) {
        this(
                sweep,
                Stream.concat(sweep.fields().stream(), sweep.outcomes().stream())
                        .map(column -> quoted(column.key()) + ": ")
                        .toList());
    }

    @Override
    public String head() {
        var recipe = sweep.recipe();
        List<String> lines = new ArrayList<>();
        lines.add("{");
        lines.add("  \"schema\": " + quoted(SCHEMA) + ",");
        lines.add(
                "  \"recipe\": {\"id\": %s, \"name\": %s, \"revision\": %s, \"hash\": %s},"
                        .formatted(
                                quoted(recipe.id()),
                                quoted(recipe.name()),
                                recipe.revision(),
                                quoted(recipe.hash())));
        lines.add("  \"points\": " + sweep.points() + ",");
        sweep.seed().ifPresent(seed -> lines.add("  \"seed\": \"" + seed + "\","));
        lines.add("  \"fields\": " + columns(sweep.fields()) + ",");
        lines.add("  \"outcomes\": " + columns(sweep.outcomes()) + ",");
        lines.add("  \"rows\": [");
        return String.join("\n", lines);
    }

    private static String columns(List<Column> columns) {
        return columns.stream()
                .map(c ->
                        "    {\"key\": %s, \"unit\": %s, \"words\": %s}"
                                .formatted(quoted(c.key()), quoted(c.unit()), quoted(c.words())))
                .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    }

    @Override
    public String rows(Rows rows) {
        StringBuilder out = new StringBuilder();
        int fields = sweep.fields().size();
        for (int row = 0; row < rows.size(); row++) {
            out.append(row == 0 ? "\n    {" : ",\n    {");
            for (int k = 0; k < names.size(); k++) {
                out.append(names.get(k));
                OptionalDouble cell =
                        k < fields
                                ? OptionalDouble.of(rows.value(row, k))
                                : rows.outcome(row, k - fields);
                if (cell.isPresent()) {
                    SweepFormat.number(out, cell.getAsDouble());
                } else {
                    out.append("null");
                }
                out.append(", ");
            }
            out.append("\"finding\": ")
                    .append(rows.finding(row).map(rule -> quoted(rule.name())).orElse("null"))
                    .append('}');
        }
        return out.toString();
    }

    @Override
    public String joint() {
        return ",";
    }

    @Override
    public String tail(Sweep.Tally tally, List<Finding> findings) {
        String counts =
                tally.counts().entrySet().stream()
                        .map(count -> quoted(count.getKey().name()) + ": " + count.getValue())
                        .collect(Collectors.joining(", ", "{", "}"));
        String said =
                findings.stream()
                        .map(SweepJson::finding)
                        .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
        return "\n  ],\n  \"withFinding\": "
                + counts
                + ",\n  \"findings\": "
                + (findings.isEmpty() ? "[]" : said)
                + "\n}\n";
    }

    private static String finding(Finding f) {
        return "    {\"severity\": %s, \"rule\": %s, \"pointer\": %s, \"problem\": %s, \"remedy\": %s}"
                .formatted(
                        quoted(f.severity().name()),
                        quoted(f.rule().name()),
                        quoted(f.pointer()),
                        quoted(f.problem()),
                        quoted(f.remedy()));
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }
}

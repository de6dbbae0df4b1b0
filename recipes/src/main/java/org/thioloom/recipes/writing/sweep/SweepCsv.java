package org.thioloom.recipes.writing.sweep;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.sweep.Column;
import org.thioloom.recipes.sweep.Rows;
import org.thioloom.recipes.sweep.Sweep;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Comma-separated values, a line for each point; units stand in the headings, behind the last
/// underscore. What a plan does not have is empty, and the last column says why.
public record SweepCsv(Sweep sweep) implements SweepFormat {
    @Override
    public String head() {
        return Stream.concat(
                        Stream.concat(sweep.fields().stream(), sweep.outcomes().stream())
                                .map(SweepCsv::heading),
                        Stream.of("finding"))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String heading(Column column) {
        String heading = column.key() + (column.unit().isEmpty() ? "" : "_" + column.unit());
        return heading.matches("[^\",\n\r]*")
                ? heading
                : "\"" + heading.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String rows(Rows rows) {
        StringBuilder out = new StringBuilder();
        int fields = sweep.fields().size();
        int outcomes = sweep.outcomes().size();
        for (int row = 0; row < rows.size(); row++) {
            for (int k = 0; k < fields; k++) {
                SweepFormat.number(out, rows.value(row, k));
                out.append(',');
            }
            for (int k = 0; k < outcomes; k++) {
                OptionalDouble cell = rows.outcome(row, k);
                if (cell.isPresent()) {
                    SweepFormat.number(out, cell.getAsDouble());
                }
                out.append(',');
            }
            rows.finding(row).ifPresent(out::append);
            out.append('\n');
        }
        return out.toString();
    }

    @Override
    public String joint() {
        return "";
    }

    @Override
    public String tail(Sweep.Tally tally, List<Finding> findings) {
        return "";
    }
}

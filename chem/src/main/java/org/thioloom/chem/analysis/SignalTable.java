package org.thioloom.chem.analysis;

import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smarts.SmartsPattern;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.table.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names the group that a nucleus sits in, by the first row of the table that fits.
final class SignalTable {
    private static final List<Row> ROWS = read(Table.read(SignalTable.class, "shifts.tsv"));

    private SignalTable() {}

    /// One kind of group.
    ///
    /// @param pattern whose first atom is the nucleus, or bears it
    record Row(String nucleus, String label, SmartsPattern pattern, Optional<Shift> shift) {}

    /// The row of each atom that has one, by number.
    ///
    /// @param graph changed: rings and aromatic atoms are marked
    static Map<Integer, Row> rows(IAtomContainer graph, Nucleus nucleus) {
        SmartsPattern.prepare(graph);
        Map<Integer, Row> rows = new HashMap<>();
        for (Row row : ROWS) {
            if (row.nucleus().equals(nucleus.symbol())) {
                for (int[] atoms : row.pattern().matchAll(graph)) {
                    rows.putIfAbsent(atoms[0], row);
                }
            }
        }
        return rows;
    }

    private static List<Row> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new Row(
                                table.text(row, "nucleus"),
                                table.text(row, "label"),
                                SmartsPattern.create(table.text(row, "smarts")).setPrepare(false),
                                shift(table, row)))
                .toList();
    }

    private static Optional<Shift> shift(Table table, List<String> row) {
        return table.cell(row, "low_ppm")
                .map(low ->
                        new Shift(
                                Double.parseDouble(low),
                                Double.parseDouble(table.text(row, "high_ppm")),
                                confidence(table.text(row, "confidence")),
                                table.text(row, "source")));
    }

    private static Confidence confidence(String letter) {
        return switch (letter) {
            case "H" -> Confidence.HIGH;
            case "M" -> Confidence.MEDIUM;
            case "L" -> Confidence.LOW;
            default -> throw new IllegalStateException("bug: confidence " + letter);
        };
    }
}

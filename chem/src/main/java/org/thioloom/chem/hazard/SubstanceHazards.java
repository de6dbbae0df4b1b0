package org.thioloom.chem.hazard;

import org.thioloom.chem.hazard.Hazards.NoneKnown;
import org.thioloom.chem.hazard.Hazards.Unknown;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.table.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The hazards that ship, by substance: defaults that the data sheet of a lot overrides. One
/// substance is a row of `hazards.tsv`.
public final class SubstanceHazards {
    private static final Table TABLE = Table.read(SubstanceHazards.class, "hazards.tsv");
    private static final Map<String, List<String>> ROWS =
            TABLE.rows().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> TABLE.text(row, "substance"), row -> row));

    // a plan asks for a few of them, again and again
    private static final Map<String, Hazards> READ = new ConcurrentHashMap<>();

    private SubstanceHazards() {}

    /// What is known of the substance of a key; unknown when no row is about it.
    public static Hazards of(String key) {
        List<String> row = ROWS.get(key);
        return row == null
                ? new Unknown("no hazard data for " + key)
                : READ.computeIfAbsent(key, _ -> read(TABLE, row));
    }

    private static Hazards read(Table table, List<String> row) {
        return switch (table.text(row, "state")) {
            case "listed" -> listed(table, row);
            case "none" -> new NoneKnown(provenance(table, row));
            case "unknown" -> new Unknown(table.text(row, "note"));
            default -> throw new IllegalStateException("bug: state of hazards in " + row);
        };
    }

    private static Hazards listed(Table table, List<String> row) {
        List<Statement> statements = new ArrayList<>();
        for (String column : List.of("hazards", "euh", "precautions")) {
            for (String code : table.cell(row, column).orElse("").split(" ", -1)) {
                if (!code.isEmpty()) {
                    statements.add(
                            Statements.find(code)
                                    .orElseThrow(
                                            () -> new IllegalStateException("bug: code " + code)));
                }
            }
        }
        Hazards.Listed derived = Hazards.listed(statements, provenance(table, row));
        return new Hazards.Listed(
                SignalWord.valueOf(table.text(row, "signal").toUpperCase(Locale.ROOT)),
                derived.pictograms(),
                derived.hazards(),
                derived.supplemental(),
                derived.precautions(),
                derived.provenance());
    }

    private static Provenance provenance(Table table, List<String> row) {
        return new Provenance(
                table.text(row, "source"),
                LocalDate.parse(table.text(row, "date")),
                Confidence.of(table.text(row, "confidence")),
                table.cell(row, "note").orElse(null));
    }
}

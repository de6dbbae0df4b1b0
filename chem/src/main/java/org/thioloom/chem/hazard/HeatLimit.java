package org.thioloom.chem.hazard;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.table.Table;

import java.util.Collection;
import java.util.List;

/// What a substance must not be heated to. A default to edit, and a warning: below it nothing is
/// proven safe. A new one is a row of `overheating.tsv`.
///
/// @param key of the substance
/// @param limit highest temperature; null when it is the drying that matters, at any temperature
/// @param condition `heated`, or `to dryness`
/// @param why what happens
/// @param remedy what to do instead
/// @param source key of the reference
public record HeatLimit(
        String key,
        @Nullable Quantity<Temperature> limit,
        String condition,
        String why,
        String remedy,
        Confidence confidence,
        String source) {

    /// In the order of the table, groups by their members.
    public static List<HeatLimit> all() {
        return Rows.ALL;
    }

    /// The limits that a temperature is above, for what is heated together.
    ///
    /// @param keys of all that is heated
    public static List<HeatLimit> exceeded(Collection<String> keys, Quantity<Temperature> at) {
        return Rows.ALL.stream()
                .filter(row -> keys.contains(row.key()))
                .filter(row -> row.limit() != null && row.limit().compareTo(at) < 0)
                .toList();
    }

    /// What must not be brought to dryness, at whatever temperature, without a test.
    ///
    /// @param keys of all that is dried off
    public static List<HeatLimit> onDrying(Collection<String> keys) {
        return Rows.ALL.stream()
                .filter(row -> keys.contains(row.key()))
                .filter(row -> row.limit() == null)
                .toList();
    }

    private static final class Rows {
        private static final List<HeatLimit> ALL =
                read(Table.read(HeatLimit.class, "overheating.tsv"));

        private static List<HeatLimit> read(Table table) {
            return table.rows().stream()
                    .flatMap(row ->
                            SubstanceGroups.members(table.text(row, "substance")).stream()
                                    .map(key -> read(table, row, key)))
                    .toList();
        }

        private static HeatLimit read(Table table, List<String> row, String key) {
            return new HeatLimit(
                    key,
                    table.cell(row, "limit_degC")
                            .map(celsius -> Quantity.of(celsius, Units.CELSIUS))
                            .orElse(null),
                    table.text(row, "condition"),
                    table.text(row, "why"),
                    table.text(row, "remedy"),
                    Confidence.of(table.text(row, "confidence")),
                    table.text(row, "source"));
        }
    }
}

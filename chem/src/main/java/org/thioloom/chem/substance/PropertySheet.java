package org.thioloom.chem.substance;

import org.thioloom.chem.substance.PropertyReading.Known;
import org.thioloom.chem.substance.PropertyReading.Unknown;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All that is on file about one substance besides its density. Melting and boiling points are at
/// hand, because planning asks for them; the rest is read from its table when somebody asks.
public final class PropertySheet {
    /// Nothing is on file.
    static final PropertySheet EMPTY = new PropertySheet("", List.of());

    private final String key;
    private final List<PropertyRow> atHand;

    /// @param key whose rows of `properties.tsv` belong here; empty for none
    /// @param atHand rows that stand before those, and in place of those of the same kind
    PropertySheet(String key, List<PropertyRow> atHand) {
        this.key = key;
        this.atHand = List.copyOf(atHand);
    }

    /// This sheet with other rows in place of those of the same kind.
    PropertySheet with(List<PropertyRow> own) {
        List<PropertyRow> rows = new ArrayList<>(own);
        atHand.stream().filter(row -> !has(own, row.kind())).forEach(rows::add);
        return new PropertySheet(key, rows);
    }

    /// A value that planning needs, without reading further tables.
    Optional<Property> atHand(PropertyKind kind) {
        for (PropertyRow row : atHand) {
            if (row.kind() == kind && row.reading() instanceof Known(Property property)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /// What is known of one kind, in the words of the first row that speaks of it.
    PropertyReading find(PropertyKind kind) {
        return rows().filter(row -> row.kind() == kind)
                .map(PropertyRow::reading)
                .findFirst()
                .orElseGet(() -> new Unknown("no " + kind.words() + " is on file"));
    }

    /// Every known value, by kind, those of one kind in the order of their table.
    List<Property> all() {
        return rows().map(PropertyRow::reading)
                .filter(Known.class::isInstance)
                .map(reading -> ((Known) reading).property())
                .sorted(Comparator.comparing(Property::kind))
                .toList();
    }

    private Stream<PropertyRow> rows() {
        List<PropertyRow> others = key.isEmpty() ? List.of() : Others.of(key);
        return Stream.concat(
                atHand.stream(), others.stream().filter(row -> !has(atHand, row.kind())));
    }

    private static boolean has(List<PropertyRow> rows, PropertyKind kind) {
        return rows.stream().anyMatch(row -> row.kind() == kind);
    }

    /// The rows of a table that ships, by substance, each in the order of the table.
    static Map<String, List<PropertyRow>> read(String resource) {
        Table table = Table.read(PropertySheet.class, resource);
        Map<String, List<PropertyRow>> rows = new LinkedHashMap<>();
        for (List<String> cells : table.rows()) {
            PropertyRow row = PropertyRow.read(new Cells.Shipped(table, cells));
            rows.computeIfAbsent(row.substance(), key -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    /// What a plan does not ask for: read when this class is first used.
    private static final class Others {
        private static final Map<String, List<PropertyRow>> ROWS = read("properties.tsv");

        private static List<PropertyRow> of(String key) {
            return ROWS.getOrDefault(key, List.of());
        }
    }
}

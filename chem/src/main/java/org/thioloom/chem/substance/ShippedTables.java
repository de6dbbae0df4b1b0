package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables that ship. A plan names half a dozen of the hundred substances, so each is made from
/// its rows when it is first asked for.
final class ShippedTables implements Shelf {
    private final Table substances = Table.read(ShippedTables.class, "substances.tsv");
    private final Table densities = Table.read(ShippedTables.class, "densities.tsv");
    private final Table transitions = Table.read(ShippedTables.class, "transitions.tsv");
    private final Map<String, List<String>> rowOf = new LinkedHashMap<>();
    private final Map<String, List<String>> densityOf = new HashMap<>();

    ShippedTables() {
        // the key is the first cell of both
        for (List<String> row : substances.rows()) {
            rowOf.put(row.getFirst(), row);
        }
        for (List<String> row : densities.rows()) {
            densityOf.put(row.getFirst(), row);
        }
    }

    @Override
    public List<String> keys() {
        return List.copyOf(rowOf.keySet());
    }

    @Override
    public boolean holds(String key) {
        return rowOf.containsKey(key);
    }

    @Override
    public List<String> names(String key) {
        Cells row = row(key);
        return Shelf.namesOf(
                key, row.text("name"), synonyms(row.or("synonyms", "")), row.orNull("cas"));
    }

    @Override
    public Substance make(String key) {
        Cells row = row(key);
        return new Substance(
                key,
                row.text("name"),
                synonyms(row.or("synonyms", "")),
                row.orNull("cas"),
                row.orNull("formula"),
                row.text("smiles"),
                density(key),
                new PropertySheet(key, transitions(key)),
                Confidence.of(row.text("confidence")),
                row.text("source"));
    }

    private Cells row(String key) {
        List<String> row = rowOf.get(key);
        if (row == null) {
            throw new IllegalStateException("bug: no " + key);
        }
        return new Cells.Shipped(substances, row);
    }

    private @Nullable TabulatedDensity density(String key) {
        List<String> row = densityOf.get(key);
        return row == null ? null : TabulatedDensity.read(new Cells.Shipped(densities, row));
    }

    private List<PropertyRow> transitions(String key) {
        List<PropertyRow> rows = new ArrayList<>();
        for (List<String> row : transitions.rows()) {
            if (row.getFirst().equals(key)) {
                rows.add(PropertyRow.read(new Cells.Shipped(transitions, row)));
            }
        }
        return rows;
    }

    /// The names in a cell, between semicolons.
    static List<String> synonyms(String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.split(";", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }
}

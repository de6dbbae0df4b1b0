package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What no recipe weighs and yet may be in the beam: moisture, air, a trace of the mould, what
/// light leaves of a photoinitiator.
public final class Surroundings {
    private static final Table PLACES = Table.read(Surroundings.class, "surroundings.tsv");
    private static final Table FRAGMENTS = Table.read(Surroundings.class, "fragments.tsv");

    private Surroundings() {}

    /// Traces at a place: `sample`, `air`, or the key of a mould's material; none where nothing is
    /// known of it.
    public static List<Ingredient> at(String place) {
        Map<String, Map<String, Double>> byName = new LinkedHashMap<>();
        for (List<String> row : PLACES.rows()) {
            if (PLACES.text(row, "place").equals(place)) {
                byName.computeIfAbsent(PLACES.text(row, "name"), _ -> new LinkedHashMap<>())
                        .put(PLACES.text(row, "carrier"), 1.0);
            }
        }
        List<Ingredient> traces = new ArrayList<>();
        byName.forEach(
                (name, carriers) -> traces.add(new Ingredient(name, Presence.TRACE, carriers)));
        return traces;
    }

    /// What light leaves of a photoinitiator besides radicals.
    ///
    /// @param initiator key of the substance
    /// @param moles of it before the light, `[mol]`
    public static List<Ingredient> fragments(String initiator, double moles, BandTable table) {
        List<Ingredient> fragments = new ArrayList<>();
        for (List<String> row : FRAGMENTS.rows()) {
            if (FRAGMENTS.text(row, "initiator").equals(initiator)
                    && Structures.read(FRAGMENTS.text(row, "smiles"))
                            instanceof Understood(Structure structure)) {
                fragments.add(
                        Ingredient.of(FRAGMENTS.text(row, "name"), structure, 0, table)
                                .times(moles)
                                .as(Presence.UNSURE));
            }
        }
        return fragments;
    }
}

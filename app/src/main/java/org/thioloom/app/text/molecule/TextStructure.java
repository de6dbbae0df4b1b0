package org.thioloom.app.text.molecule;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A structure in words: formula, mass, groups.
public final class TextStructure {
    private TextStructure() {}

    /// Under the name it was found by, or its own SMILES.
    public static String draw(String name, Structure structure) {
        return name + "\n" + TextTable.draw(rows(structure), "  ", TextRecord.WIDTH);
    }

    /// Notation, formula, mass and groups, each behind its name.
    public static List<List<String>> rows(Structure structure) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("SMILES", structure.smiles()));
        switch (structure) {
            case Molecule molecule -> {
                rows.add(List.of("formula", molecule.formula()));
                rows.add(List.of("molar mass", mass(molecule.molarMass())));
            }
            case Polymer polymer -> {
                rows.add(
                        List.of(
                                "end groups",
                                polymer.endFormula() + ", " + mass(polymer.endMass())));
                rows.add(
                        List.of(
                                "repeat unit",
                                polymer.repeatFormula() + ", " + mass(polymer.repeatMass())));
                rows.add(List.of("molar mass", "follows Mn: end groups + n repeat units"));
            }
        }
        parts(structure.smiles()).ifPresent(rows::add);
        if (structure.groups().isEmpty()) {
            rows.add(List.of("groups", "none that reacts, of those that are known here"));
        }
        for (Map.Entry<String, Integer> group : structure.groups().entrySet()) {
            FunctionalGroup kind = FunctionalGroups.find(group.getKey()).orElseThrow();
            rows.add(List.of(kind.name(), group.getValue() + " " + kind.symbol()));
        }
        return rows;
    }

    /// A salt has two kinds of part; what has more is a mixture.
    private static Optional<List<String>> parts(String smiles) {
        List<String> parts = List.of(smiles.split(" ", 2)[0].split("\\."));
        return new HashSet<>(parts).size() > 2
                ? Optional.of(
                        List.of(
                                "parts",
                                parts.size()
                                        + ", which nothing joins; formula and mass are of all together"))
                : Optional.empty();
    }

    private static String mass(Quantity<?> mass) {
        return mass.value().setScale(3, RoundingMode.HALF_UP) + " " + mass.unit();
    }
}

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
import java.util.List;
import java.util.Map;

/// A structure in words: formula, mass, groups.
public final class TextStructure {
    private TextStructure() {}

    /// Under the name it was found by, or its own SMILES.
    public static String draw(String name, Structure structure) {
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
        for (Map.Entry<String, Integer> group : structure.groups().entrySet()) {
            FunctionalGroup kind = FunctionalGroups.find(group.getKey()).orElseThrow();
            rows.add(List.of(kind.name(), group.getValue() + " " + kind.symbol()));
        }
        return name + "\n" + TextTable.draw(rows, "  ", TextRecord.WIDTH);
    }

    private static String mass(Quantity<?> mass) {
        return mass.value().setScale(3, RoundingMode.HALF_UP) + " " + mass.unit();
    }
}

package org.thioloom.chem.reaction;

import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;

/// One linker of a network, or of a blend of them.
///
/// @param structure a polymer or a molecule
/// @param repeatUnits n of a polymer, `[-]`, n >= 0; 0 of a molecule
/// @param share of all linker molecules, `[-]`, > 0
public record Linker(Structure structure, double repeatUnits, double share) {
    public Linker {
        if (!(repeatUnits >= 0 && Double.isFinite(repeatUnits))) {
            throw new IllegalArgumentException("bug: n = " + repeatUnits);
        }
        if (!(share > 0 && Double.isFinite(share))) {
            throw new IllegalArgumentException("bug: a share of " + share);
        }
        if (structure instanceof Molecule && repeatUnits != 0) {
            throw new IllegalArgumentException("bug: a molecule of " + repeatUnits + " units");
        }
    }

    /// Number-average molar mass, `[g/mol]`.
    public double molarMass() {
        return switch (structure) {
            case Molecule molecule -> molecule.molarMass().in(Units.GRAM_PER_MOLE);
            case Polymer polymer -> polymer.molarMass(repeatUnits).in(Units.GRAM_PER_MOLE);
        };
    }

    /// How many groups of this key one molecule has, the repeat units included.
    double count(String group) {
        return switch (structure) {
            case Molecule molecule -> molecule.count(group);
            case Polymer polymer ->
                    polymer.count(group)
                            + repeatUnits * polymer.repeatGroups().getOrDefault(group, 0);
        };
    }
}

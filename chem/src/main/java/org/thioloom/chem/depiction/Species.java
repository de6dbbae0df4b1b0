package org.thioloom.chem.depiction;

import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// One thing to draw, by itself or in a scheme.
///
/// @param cxsmiles the structure; where it is cut out of something larger, the open ends are `*`
/// @param highlighted keys of the functional groups that are to stand out
/// @param caption lines below it, none when it needs none
public record Species(String cxsmiles, List<String> highlighted, List<String> caption) {
    public Species {
        highlighted = List.copyOf(highlighted);
        caption = List.copyOf(caption);
    }

    /// A whole molecule or polymer.
    public static Species of(Structure structure) {
        return new Species(structure.smiles(), List.of(), List.of());
    }

    /// A piece of a network: every `*` is an end that goes on, and any number of repeat units may
    /// be marked, as in `*SCCOCCS* |Sg:n:3,4,5:n:ht|`.
    public static Species fragment(String cxsmiles) {
        return new Species(cxsmiles, List.of(), List.of());
    }

    /// With these groups standing out, by key.
    public Species highlighting(String... groups) {
        return new Species(cxsmiles, List.of(groups), caption);
    }

    /// With these lines below it.
    public Species captioned(String... lines) {
        return new Species(cxsmiles, highlighted, List.of(lines));
    }

    /// With its name, formula and molar mass below it.
    public Species captioned(String name, Structure structure) {
        return switch (structure) {
            case Molecule molecule ->
                    captioned(
                            name,
                            Lettering.lowered(molecule.formula()),
                            mass(molecule.molarMass().in(Units.GRAM_PER_MOLE)) + " g/mol");
            case Polymer polymer ->
                    captioned(
                            name,
                            Lettering.lowered(polymer.endFormula())
                                    + " + \uD835\uDC5B "
                                    + Lettering.lowered(polymer.repeatFormula()),
                            mass(polymer.endMass().in(Units.GRAM_PER_MOLE))
                                    + " + "
                                    + mass(polymer.repeatMass().in(Units.GRAM_PER_MOLE))
                                    + " \uD835\uDC5B g/mol");
        };
    }

    private static String mass(double gramsPerMole) {
        return BigDecimal.valueOf(gramsPerMole).setScale(2, RoundingMode.HALF_EVEN).toString();
    }
}

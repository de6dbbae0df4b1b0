package org.thioloom.recipes.record;

import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.MeanComposition;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.record.ChecksPage.ElementLine;

import java.util.List;
import java.util.Map;

/// What elemental analysis should find of the dry product: of the substance that is made, or of all
/// nodes and linkers weighed, less what their coupling loses.
final class ProductElements {
    private static final double TRACE = 1e-9;

    private ProductElements() {}

    /// In the order of Hill; empty where a polymer's length is not known.
    static List<ElementLine> of(ControlRecipe control) {
        MeanComposition product =
                control.master().formula().output() instanceof Output.Product made
                        ? plus(MeanComposition.NONE, made.substance().structure(), 1, 0)
                        : network(control);
        return product.counts().isEmpty() ? List.of() : lines(product.massFractions());
    }

    private static MeanComposition network(ControlRecipe control) {
        MeanComposition sum = MeanComposition.NONE;
        for (Material material : control.materials()) {
            if (material.group() != null) {
                Structure structure = material.substance().structure();
                double length =
                        structure instanceof Polymer polymer
                                ? polymer.repeatUnits(material.molarMass()).orElse(-1)
                                : 0;
                if (length < 0) {
                    return MeanComposition.NONE;
                }
                sum = plus(sum, structure, material.amount().in(Units.MILLIMOLE), length);
            }
        }
        Coupling coupling = control.master().formula().coupling();
        Stoichiometry s = control.stoichiometry();
        double pairs = Math.min(s.first().in(Units.MILLIMOLE), s.second().in(Units.MILLIMOLE));
        String leaves = coupling.leaves();
        return leaves != null && Structures.read(leaves) instanceof Understood(Molecule molecule)
                ? sum.plus(molecule.composition(), -pairs)
                : sum;
    }

    private static MeanComposition plus(
            MeanComposition sum, Structure structure, double amount, double length) {
        return switch (structure) {
            case Molecule molecule -> sum.plus(molecule.composition(), amount);
            case Polymer polymer ->
                    sum.plus(polymer.ends(), amount).plus(polymer.repeat(), amount * length);
        };
    }

    private static List<ElementLine> lines(Map<String, Double> fractions) {
        return fractions.entrySet().stream()
                .filter(element -> element.getValue() > TRACE)
                .map(element -> new ElementLine(element.getKey(), 100 * element.getValue()))
                .toList();
    }
}

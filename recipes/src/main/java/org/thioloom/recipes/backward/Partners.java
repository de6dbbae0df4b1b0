package org.thioloom.recipes.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling.Growth;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Role;

import java.util.List;

/// The one node and the one linker of a batch.
///
/// @param linkersPerNode as the batch has them, `[-]`
public record Partners(Material node, Material linker, double linkersPerNode) {

    /// The two, or why there are not just two.
    static Answer<Partners> of(ControlRecipe plan) {
        if (plan.master().formula().coupling().growth() != Growth.STEP) {
            return new Refused<>(
                    "the groups of this recipe also add to their own kind, so equal groups mean little",
                    "find the ratio on films of your own");
        }
        List<Material> nodes =
                plan.materials().stream()
                        .filter(m -> m.group() != null && m.input().role() == Role.NODE)
                        .toList();
        List<Material> linkers =
                plan.materials().stream()
                        .filter(m -> m.group() != null && m.input().role() != Role.NODE)
                        .toList();
        if (nodes.size() != 1 || linkers.size() != 1) {
            return new Refused<>(
                    "%d inputs are nodes with groups that react, and %d others have such groups"
                            .formatted(nodes.size(), linkers.size()),
                    "ask of a recipe with one node and one linker");
        }
        Material node = nodes.getFirst();
        Material linker = linkers.getFirst();
        return new Found<>(
                new Partners(
                        node,
                        linker,
                        linker.amount().in(Units.MOLE) / node.amount().in(Units.MOLE)));
    }

    /// Mass of a mole of molecules as the bottle holds them, `[g/mol]`.
    static double weighed(Material material) {
        return material.mass().in(Units.GRAM) / material.amount().in(Units.MOLE);
    }

    /// Linker weighed per node weighed, `[-]`.
    ///
    /// @param perNode molecules, `[-]`
    public double byMass(double perNode) {
        return perNode * weighed(linker) / weighed(node);
    }

    /// Of the groups of a material.
    static Material.Group group(Material material) {
        Material.Group group = material.group();
        if (group == null) {
            throw new IllegalStateException("bug: " + material.input().id() + " has no groups");
        }
        return group;
    }

    /// The group the node brings.
    public FunctionalGroup nodeGroup() {
        return group(node).kind();
    }

    /// The group the linker brings.
    public FunctionalGroup linkerGroup() {
        return group(linker).kind();
    }
}

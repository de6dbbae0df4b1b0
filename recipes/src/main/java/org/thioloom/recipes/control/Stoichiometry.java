package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Amount;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.FunctionalGroup;

/// Who meets whom.
///
/// @param nodes amount of node molecules; of the first reactant where nothing is called node
/// @param linkers amount of linker molecules; of the second reactant likewise
/// @param imbalance r = N(first group) / N(second group), `[-]`
/// @param limiting the scarcer group; null when both are equal
public record Stoichiometry(
        Quantity<Amount> nodes,
        Quantity<Amount> linkers,
        FunctionalGroup firstGroup,
        Quantity<Amount> first,
        FunctionalGroup secondGroup,
        Quantity<Amount> second,
        double imbalance,
        @Nullable FunctionalGroup limiting) {

    /// Least r of a network that is worth no correction, `[-]`.
    public static final double LEAST_RATIO = 0.97;

    /// Greatest r of a network that is worth no correction, `[-]`.
    public static final double GREATEST_RATIO = 1.03;

    /// How much r moves with a material's mass, |∂ ln r/∂ ln m|: its part of all groups of its
    /// kind, `[-]`; 0 of what has none.
    public double share(Material material) {
        Material.Group group = material.group();
        if (group == null) {
            return 0;
        }
        Quantity<Amount> all = group.kind().equals(firstGroup) ? first : second;
        return group.amount().in(Units.MILLIMOLE) / all.in(Units.MILLIMOLE);
    }

    /// Linker molecules per node molecule, `[-]`.
    public double linkersPerNode() {
        return linkers.value().doubleValue() / nodes.to(linkers.unit()).value().doubleValue();
    }
}

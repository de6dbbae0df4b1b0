package org.thioloom.chem.reaction;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;

import java.util.ArrayList;
import java.util.List;

/// Every species between a core whose arms have not reacted and one whose arms all have: of the
/// borate node with four chlorides and an alcohol, the chloride and its one to four ethers.
///
/// @param coupling the reaction
/// @param core what has the arms
/// @param reagent what each arm takes up, one site each
/// @param byProduct what each step loses, its ions together; null for an addition
/// @param stages by the number of arms that have reacted, from none to all
public record ArmSeries(
        Coupling coupling,
        Molecule core,
        Molecule reagent,
        @Nullable Molecule byProduct,
        List<Stage> stages) {

    public ArmSeries {
        stages = List.copyOf(stages);
    }

    /// What there is when so many arms have reacted.
    ///
    /// @param reacted how many
    /// @param species one, or several that differ in which arms have reacted; at least one
    public record Stage(int reacted, List<Molecule> species) {
        public Stage {
            species = List.copyOf(species);
        }

        /// Molar mass and formula are those of any of them.
        public Molecule one() {
            return species.getFirst();
        }
    }

    /// A share of a lot.
    ///
    /// @param share mole fraction, `[-]`
    public record Share(Stage stage, double share) {}

    /// How many arms the core has.
    public int arms() {
        return stages.size() - 1;
    }

    /// The core with every arm reacted.
    public Stage last() {
        return stages.getLast();
    }

    /// What a lot consists of whose arms have reacted independently of one another: of f arms, k
    /// have with the probability C(f, k) eᵏ (1 − e)ᶠ⁻ᵏ. Real lots may be narrower or wider: a mass
    /// spectrum tells.
    ///
    /// @param meanDegree e, share of arms that have reacted, as ¹H NMR gives it, `[-]`, 0 to 1
    /// @return one share a stage; they add up to 1
    public List<Share> lot(double meanDegree) {
        if (!(meanDegree >= 0 && meanDegree <= 1)) {
            throw new IllegalArgumentException("bug: a degree of " + meanDegree);
        }
        List<Share> shares = new ArrayList<>();
        double ways = 1;
        for (Stage stage : stages) {
            int k = stage.reacted();
            shares.add(
                    new Share(
                            stage,
                            ways
                                    * StrictMath.pow(meanDegree, k)
                                    * StrictMath.pow(1 - meanDegree, arms() - k)));
            ways = ways * (arms() - k) / (k + 1);
        }
        return shares;
    }
}

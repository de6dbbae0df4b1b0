package org.thioloom.chem.network;

import java.util.ArrayList;
import java.util.List;

/// So much of one kind of molecule, each of its arms carrying its group or not by chance.
///
/// A node of which a share of the arms was never converted has `alive` < 1; so has a linker with
/// oxidised ends. A mono-thiol has one arm, an impurity without groups none. What should differ in
/// mass by its dead arms is told as several species.
///
/// @param amount n, `[mol]`, 0 to 1e100
/// @param functionality f, arms a molecule, `[-]`, 0 to 1000
/// @param alive e, chance that an arm carries its group, independent of the others, `[-]`, 0 to 1
/// @param molarMass M, `[g/mol]`, 1 to 1e12
public record Species(double amount, int functionality, double alive, double molarMass) {

    /// A molecule that has all its groups.
    public static Species whole(double amount, int functionality, double molarMass) {
        return new Species(amount, functionality, 1, molarMass);
    }

    /// The same molecules, sorted by how many living arms they have: n C(f, k) eᵏ (1 − e)ᶠ⁻ᵏ of k,
    /// from 0 to f; those that do not occur are left out.
    public List<Species> byLivingArms() {
        double[] amounts = new double[functionality + 1];
        spread(amount, functionality, alive, amounts);
        List<Species> sorted = new ArrayList<>();
        for (int living = 0; living <= functionality; living++) {
            if (amounts[living] > 0) {
                sorted.add(whole(amounts[living], living, molarMass));
            }
        }
        return List.copyOf(sorted);
    }

    /// Arm after arm, because a power of a chance near 0 or 1 loses what a product keeps.
    static void spread(double amount, int functionality, double alive, double[] amounts) {
        amounts[0] = amount;
        for (int arms = 1; arms <= functionality; arms++) {
            amounts[arms] = amounts[arms - 1] * alive;
            for (int living = arms - 1; living > 0; living--) {
                amounts[living] = amounts[living] * (1 - alive) + amounts[living - 1] * alive;
            }
            amounts[0] *= 1 - alive;
        }
    }
}

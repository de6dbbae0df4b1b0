package org.thioloom.chem.stoichiometry;

import java.util.OptionalDouble;

/// A weighed material with reactive groups: how many molecules and living groups a mass holds.
///
/// n = m w / M; N = n f e, or N = m c where the groups were titrated (design: product, "the plan,
/// in formulas"). Bare numbers, because planning backwards and uncertainty run through here often.
///
/// @param molarMass M of the active species, `[g/mol]`, > 0
/// @param assay w, mass fraction of the active species as weighed, `[-]`, in (0, 1]
/// @param functionality f, groups per molecule by structure, `[-]`
/// @param alive e, share of the f groups that are really there, `[-]`, in (0, 1]
/// @param content c, titrated groups per mass as weighed, `[mol/g]`; goes before f e when present
public record ReactiveMaterial(
        double molarMass, double assay, int functionality, double alive, OptionalDouble content) {

    public ReactiveMaterial {
        if (!(molarMass > 0) || !(assay > 0) || functionality < 0 || !(alive > 0)) {
            throw new IllegalArgumentException(
                    "bug: M = "
                            + molarMass
                            + ", w = "
                            + assay
                            + ", f = "
                            + functionality
                            + ", e = "
                            + alive);
        }
    }

    /// Molecules in a mass, n = m w / M.
    ///
    /// @param mass `[g]`
    /// @return `[mol]`
    public double amountIn(double mass) {
        return mass * assay / molarMass;
    }

    /// Mass that holds so many molecules, m = n M / w.
    ///
    /// @param amount `[mol]`
    /// @return `[g]`
    public double massOf(double amount) {
        return amount * molarMass / assay;
    }

    /// Living groups in a mass, N = m c or m w f e / M.
    ///
    /// @param mass `[g]`
    /// @return `[mol]`
    public double groupsIn(double mass) {
        return mass * groupsPerGram();
    }

    /// Mass that holds so many living groups.
    ///
    /// @param groups `[mol]`
    /// @return `[g]`
    public double massOfGroups(double groups) {
        return groups / groupsPerGram();
    }

    private double groupsPerGram() {
        return content.orElse(assay / molarMass * functionality * alive);
    }
}

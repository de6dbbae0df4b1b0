package org.thioloom.chem.network;

import java.util.OptionalDouble;

/// A step growth at one conversion.
///
/// Below the gel point all is sol, and the skeleton is empty.
///
/// @param eneConversion p_A, `[-]`
/// @param thiolConversion p_B = r p_A, `[-]`
/// @param eneEnds α, the chance that what hangs on an ene arm is finite, `[-]`
/// @param thiolEnds β, the same of a thiol arm, `[-]`
/// @param fractions by mass
/// @param skeleton `[mol]` in all that was weighed
/// @param finiteChains molar masses of what can be washed out; below the gel point, of everything
/// @param mass all that was weighed, `[g]`
public record Network(
        double eneConversion,
        double thiolConversion,
        double eneEnds,
        double thiolEnds,
        Fractions fractions,
        Skeleton skeleton,
        MolarMasses finiteChains,
        double mass) {

    /// Where the mass is; the three sum to 1. A unit is counted whole, by how many of its arms lead
    /// to the gel, which is what stripping of leaves from the network finds too. Sharing a node's
    /// mass among its arms, as some do, gives other pendant and active fractions.
    ///
    /// @param sol w_sol, no arm, can be washed out, `[-]`
    /// @param pendant one arm, `[-]`
    /// @param active two or more, `[-]`
    public record Fractions(double sol, double pendant, double active) {
        /// w_gel = 1 − w_sol, without its loss of digits.
        public double gel() {
            return pendant + active;
        }
    }

    /// Whether it is beyond its gel point.
    public boolean isGel() {
        return fractions.gel() > 0;
    }

    /// The skeleton of a kilogram of all that was weighed, `[mol/kg]`.
    public Skeleton skeletonPerKilogram() {
        return skeleton.per(mass / 1000);
    }

    /// The skeleton of a cubic metre of dry gel from which the sol was washed, `[mol/m3]`; sol and
    /// gel are taken as equally dense.
    ///
    /// @param dryVolume of all that was weighed, without solvent, `[m3]`, > 0
    public Skeleton skeletonPerGelVolume(double dryVolume) {
        return isGel() ? skeleton.per(dryVolume * fractions.gel()) : skeleton;
    }

    /// The mean mass of an elastically active strand, w_el m/ν, `[g/mol]`; empty without gel.
    public OptionalDouble meanStrandMass() {
        return skeleton.strands() > 0
                ? OptionalDouble.of(fractions.active() * mass / skeleton.strands())
                : OptionalDouble.empty();
    }
}

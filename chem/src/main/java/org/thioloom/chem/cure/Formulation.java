package org.thioloom.chem.cure;

/// What reacts in the liquid that is lit, counted in groups that are really there.
///
/// @param ene E₀, living C=C groups, `[mol/L]`
/// @param thiol S₀, living SH groups, `[mol/L]`
/// @param initiator C₀, photoinitiator, `[mol/L]`
public record Formulation(double ene, double thiol, double initiator) {
    /// The scarcer of the two groups: conversions are shares of it.
    ///
    /// @return `[mol/L]`
    public double limiting() {
        return Math.min(ene, thiol);
    }

    /// The same liquid with another amount of initiator.
    ///
    /// @param concentration C₀, `[mol/L]`
    public Formulation withInitiator(double concentration) {
        return new Formulation(ene, thiol, concentration);
    }
}

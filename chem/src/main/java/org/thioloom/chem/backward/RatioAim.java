package org.thioloom.chem.backward;

/// What the best ratio of linkers to nodes is best for.
public enum RatioAim {
    /// Elastically effective strands, ν per mass of all that was weighed, `[mol/kg]`.
    STRANDS("strands", "mol/kg", true),
    /// Cycle rank per mass of washed gel, ξ/(1 − w_sol), `[mol/kg]`: at one density and dilution it
    /// goes with the phantom shear modulus.
    MODULUS("modulus", "mol/kg", true),
    /// What can be washed out, w_sol, `[-]`.
    SOL("sol", "", false);

    private final String word;
    private final String unit;
    private final boolean most;

    RatioAim(String word, String unit, boolean most) {
        this.word = word;
        this.unit = unit;
        this.most = most;
    }

    /// Of its values; empty for a share.
    public String unit() {
        return unit;
    }

    /// How it is called on the command line.
    public String word() {
        return word;
    }

    /// Whether more of it is better.
    public boolean isMost() {
        return most;
    }

    /// So that less is always better.
    double cost(double value) {
        return most ? -value : value;
    }

    /// A value that is as good for all practical purposes: 1 % less of what is sought, or half a
    /// per cent of the mass more that is washed out.
    double tolerated(double best) {
        return most ? 0.99 * best : best + 0.005;
    }
}

package org.thioloom.recipes.outcome;

/// What one evaluation knows so far; written over by the next. Masses in `[mg]`, amounts in
/// `[mmol]`, volumes in `[uL]`, which makes g/mL, g/mol and mmol/g the units between them.
final class Batch {
    /// Of each material, all that is in the bottle's portion.
    final double[] mass;

    /// Molecules of each material.
    final double[] amount;

    /// Mass of those molecules.
    final double[] active;

    /// Share of the groups that live, `[-]`.
    final double[] alive;

    /// Of each material, what stays on drying.
    final double[] staying;

    /// Living groups of the coupling's first and second kind.
    double first;

    double second;

    double solutionMass;
    double solutionVolume;
    double solids;

    /// φ, dry volume per volume of solution, `[-]`.
    double solidsFraction;

    /// Mass of all that reacts, with the rest of its lots.
    double reacting;

    /// Share of that which hangs on nothing, `[-]`.
    double sol;

    /// Of all that reacts, `[mmol]`.
    double strands;

    double junctions;

    /// Conversion of the first group at the gel point, `[-]`.
    double critical;

    /// Share of the solids that is washed out, `[-]`.
    double washedOut;

    /// Of the liquid in the mould, `[mm]`.
    double depth;

    Batch(int materials) {
        mass = new double[materials];
        amount = new double[materials];
        active = new double[materials];
        alive = new double[materials];
        staying = new double[materials];
    }
}

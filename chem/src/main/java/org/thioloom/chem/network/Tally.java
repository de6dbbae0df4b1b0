package org.thioloom.chem.network;

import java.util.Arrays;

/// One side of a step growth, summed by how many groups a molecule carries; all that mean-field
/// theory asks of a mixture.
///
/// It is kept and filled again: a Monte Carlo over plans clears it and adds to it a million times
/// without a new object. What is added is not checked here: `StepGrowth` is the door for what a
/// person typed.
public final class Tally {
    private final double[] amounts;
    private final double[] masses;
    private final double[] squares;
    private final double[] spread;
    private final double[] tails;
    private int highest;

    /// @param mostGroups the most groups that a molecule of this side will carry, `[-]`
    public Tally(int mostGroups) {
        amounts = new double[mostGroups + 1];
        masses = new double[mostGroups + 1];
        squares = new double[mostGroups + 1];
        spread = new double[mostGroups + 1];
        tails = new double[mostGroups + 1];
    }

    /// Forgets all molecules.
    public void clear() {
        Arrays.fill(amounts, 0, highest + 1, 0);
        Arrays.fill(masses, 0, highest + 1, 0);
        Arrays.fill(squares, 0, highest + 1, 0);
        highest = 0;
    }

    /// Adds a species; the numbers are those of `Species`.
    public void add(double amount, int functionality, double alive, double molarMass) {
        highest = Math.max(highest, functionality);
        if (alive == 1) {
            addWhole(amount, functionality, molarMass);
            return;
        }
        Species.spread(amount, functionality, alive, spread);
        for (int living = 0; living <= functionality; living++) {
            addWhole(spread[living], living, molarMass);
        }
    }

    private void addWhole(double amount, int groups, double molarMass) {
        amounts[groups] += amount;
        masses[groups] += amount * molarMass;
        squares[groups] += amount * molarMass * molarMass;
    }

    /// Molecules, `[mol]`.
    public double amount() {
        return sum(amounts);
    }

    /// All that was added, `[g]`.
    public double mass() {
        return sum(masses);
    }

    /// S = Σ n f, `[mol]`.
    public double groups() {
        double sum = 0;
        for (int f = highest; f > 0; f--) {
            sum += f * amounts[f];
        }
        return sum;
    }

    /// κ = Σ n f (f − 1) / Σ n f: how many other groups a group finds on its molecule, `[-]`.
    public double furtherGroups() {
        double sum = 0;
        for (int f = highest; f > 1; f--) {
            sum += f * (f - 1.0) * amounts[f];
        }
        return sum / groups();
    }

    /// Σ n M², `[g²/mol]`.
    double squareOfMasses() {
        return sum(squares);
    }

    /// Σ n f M / Σ n f: the mean mass of the molecule a group belongs to, `[g/mol]`.
    double massOfAGroupsMolecule() {
        double sum = 0;
        for (int f = highest; f > 0; f--) {
            sum += f * masses[f];
        }
        return sum / groups();
    }

    /// φ(x) = Σ n f xᶠ⁻¹ / Σ n f: the chance that all other arms of a group's molecule end, when
    /// one ends with chance x.
    double allOthersEnd(double x) {
        double sum = 0;
        for (int f = highest; f > 0; f--) {
            sum = sum * x + f * amounts[f];
        }
        return sum / groups();
    }

    /// The coefficients of (1 − φ(x))/(1 − x) as a polynomial in x: the share of groups on
    /// molecules with more than k + 1. Dividing here, not in numbers, removes the root x = 1.
    double[] tails() {
        double groups = groups();
        double tail = 0;
        for (int f = highest; f > 1; f--) {
            tail += f * amounts[f];
            tails[f - 2] = tail / groups;
        }
        return tails;
    }

    /// How many coefficients `tails` has.
    int tailLength() {
        return Math.max(0, highest - 1);
    }

    /// Mass of the molecules whose arms all end, `[g]`.
    ///
    /// @param ends a, the chance that an arm ends, `[-]`
    double finiteMass(double ends) {
        double sum = 0;
        for (int f = highest; f >= 0; f--) {
            sum = sum * ends + masses[f];
        }
        return sum;
    }

    /// Mass of the molecules with one arm that leads to the gel: Σ n M f x aᶠ⁻¹, `[g]`.
    ///
    /// @param leads x = 1 − a
    double pendantMass(double ends, double leads) {
        double sum = 0;
        for (int f = highest; f > 0; f--) {
            sum = sum * ends + f * masses[f];
        }
        return sum * leads;
    }

    /// Mass of the molecules with two or more arms that lead to the gel, `[g]`: 1 − aᶠ − f x aᶠ⁻¹ =
    /// x² Σ (k + 1) aᵏ over k < f − 1, which keeps its digits near the gel point.
    double activeMass(double ends, double leads) {
        double sum = 0;
        double tail = 0;
        for (int f = highest; f > 1; f--) {
            tail += masses[f];
            sum = sum * ends + (f - 1) * tail;
        }
        return sum * leads * leads;
    }

    /// Molecules with three or more arms that lead to the gel, `[mol]`: x³ Σ (k + 1)(k + 2)/2 aᵏ
    /// over k < f − 2 of each.
    double junctions(double ends, double leads) {
        double sum = 0;
        double tail = 0;
        for (int f = highest; f > 2; f--) {
            tail += amounts[f];
            sum = sum * ends + (f - 2.0) * (f - 1.0) / 2 * tail;
        }
        return sum * leads * leads * leads;
    }

    /// Half the arms with which these are held, `[mol]`: f/2 x³ Σ (k + 1) aᵏ over k < f − 2 of
    /// each.
    double strands(double ends, double leads) {
        double sum = 0;
        double tail = 0;
        for (int f = highest; f > 2; f--) {
            tail += f * amounts[f];
            sum = sum * ends + (f - 2) * tail;
        }
        return sum * leads * leads * leads / 2;
    }

    /// The molecules that are left when each stays only if all its arms end: n aᶠ of each.
    Tally thinned(double ends) {
        Tally finite = new Tally(highest);
        finite.highest = highest;
        double share = 1;
        for (int f = 0; f <= highest; f++) {
            finite.amounts[f] = amounts[f] * share;
            finite.masses[f] = masses[f] * share;
            finite.squares[f] = squares[f] * share;
            share *= ends;
        }
        return finite;
    }

    private double sum(double[] terms) {
        double sum = 0;
        for (int f = highest; f >= 0; f--) {
            sum += terms[f];
        }
        return sum;
    }
}

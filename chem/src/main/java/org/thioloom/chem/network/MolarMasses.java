package org.thioloom.chem.network;

import java.util.OptionalDouble;

/// The averages of molar mass over the molecules of finite size.
///
/// With p and κ (`Tally.furtherGroups`) of the two sides, and the mass seen looking out of an arm,
/// E_A = p_A (M_b + κ_B p_B M_a)/D, E_B likewise, D = 1 − p_A p_B κ_A κ_B: Mw = Σ n M (M + f E)/Σ n
/// M; Mn = Σ n M/(Σ n − p_A S_A) (Stockmayer 1952; Macosko and Miller 1976). Ring-free, as all
/// finite molecules of mean-field theory are.
///
/// @param numberAverage Mn, `[g/mol]`; empty where there is no finite molecule, or where it
///   diverges
/// @param massAverage Mw, `[g/mol]`; empty there, and at the gel point, where it diverges
/// @see <a href="https://doi.org/10.1002/pol.1952.120090106">stockmayer1952</a>
/// @see <a href="https://doi.org/10.1021/ma60050a003">macosko1976</a>
public record MolarMasses(OptionalDouble numberAverage, OptionalDouble massAverage) {

    /// @param eneConversion p_A, below the gel point of these two sides
    static MolarMasses of(Tally enes, Tally thiols, double eneConversion) {
        double mass = enes.mass() + thiols.mass();
        double bonds = enes.groups() > 0 ? eneConversion * enes.groups() : 0;
        double molecules = enes.amount() + thiols.amount() - bonds;
        double squares = enes.squareOfMasses() + thiols.squareOfMasses();
        double joined = bonds > 0 ? joined(enes, thiols, bonds) : 0;
        return new MolarMasses(quotient(mass, molecules), quotient(squares + joined, mass));
    }

    /// What bonds add to Σ n M²: Σ n f M E over both sides; infinite from the gel point on.
    private static double joined(Tally enes, Tally thiols, double bonds) {
        double eneConversion = bonds / enes.groups();
        double thiolConversion = bonds / thiols.groups();
        double eneMass = enes.massOfAGroupsMolecule();
        double thiolMass = thiols.massOfAGroupsMolecule();
        double eneFurther = enes.furtherGroups() * eneConversion;
        double thiolFurther = thiols.furtherGroups() * thiolConversion;
        double distance = 1 - eneFurther * thiolFurther;
        if (!(distance > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        return bonds
                * (eneMass * (thiolMass + thiolFurther * eneMass)
                        + thiolMass * (eneMass + eneFurther * thiolMass))
                / distance;
    }

    private static OptionalDouble quotient(double above, double below) {
        double quotient = above / below;
        return below > 0 && Double.isFinite(quotient)
                ? OptionalDouble.of(quotient)
                : OptionalDouble.empty();
    }
}

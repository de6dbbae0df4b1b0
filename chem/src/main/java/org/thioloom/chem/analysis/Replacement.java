package org.thioloom.chem.analysis;

import org.thioloom.chem.structure.Composition;

/// What happens to one site of a molecule, as formula arithmetic.
///
/// @param name of what the site becomes: `ether`
/// @param change of the formula for each site: `+C6H11O -Cl`
public record Replacement(String name, FormulaChange change) {

    /// R-X + H-Nu gives R-Nu + H-X: an alcohol makes an ether of a chloride, water an alcohol of
    /// it, and the same alcohol an aryl ether of an aryl fluoride.
    ///
    /// @param name of what the site becomes
    /// @param reagent H-Nu, all its atoms
    /// @param leaving X, the element that leaves with the hydrogen
    public static Replacement substitution(String name, Composition reagent, String leaving) {
        return new Replacement(
                name,
                FormulaChange.adding(reagent)
                        .plus(FormulaChange.of("H", -1))
                        .plus(FormulaChange.of(leaving, -1)));
    }

    /// Two molecules become one, and nothing leaves: a thiol adds to an alkene.
    ///
    /// @param reagent all its atoms
    public static Replacement addition(String name, Composition reagent) {
        return new Replacement(name, FormulaChange.adding(reagent));
    }
}

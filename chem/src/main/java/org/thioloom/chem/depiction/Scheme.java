package org.thioloom.chem.depiction;

import java.util.List;

/// A reaction as it is written on paper, from left to right.
///
/// @param reactants at least one
/// @param products at least one, by-products behind
/// @param above lines over the arrow, such as the reagent
/// @param below lines under the arrow, such as solvent, temperature, time
public record Scheme(
        List<Term> reactants, List<Term> products, List<String> above, List<String> below) {
    public Scheme {
        reactants = List.copyOf(reactants);
        products = List.copyOf(products);
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /// One species and how many of it take part.
    ///
    /// @param coefficient from 1; 1 is not written
    public record Term(int coefficient, Species species) {}
}

package org.thioloom.recipes.plan;

import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.Map;

/// The recipe's masses per unit of its scale. Everything in it grows with the order.
///
/// @param masses by input, `[g]`, in the recipe's order; inputs of fixed size are not in it
record UnitBatch(List<Bound> inputs, Map<String, Double> masses) {

    double mass(Bound input) {
        Double mass = masses.get(input.id());
        if (mass == null) {
            throw new IllegalStateException("bug: " + input.id() + " does not scale");
        }
        return mass;
    }

    /// What the recipe counts as its solution: not the inputs whose share stands outside.
    List<Bound> solution() {
        return inputs.stream().filter(UnitBatch::isInSolution).toList();
    }

    private static boolean isInSolution(Bound input) {
        return switch (input.input().basis()) {
            case Basis.Fraction fraction -> !fraction.outside();
            case Basis.FixedMass _, Basis.FixedVolume _ -> false;
            default -> true;
        };
    }

    /// What is left of the solution after drying.
    List<Bound> solids() {
        return solution().stream().filter(bound -> bound.input().role() != Role.SOLVENT).toList();
    }
}

package org.thioloom.recipes.outcome;

import org.thioloom.chem.cure.KineticSet;

import java.util.Optional;

/// How a batch is run, as far as neither recipe nor lots say it.
///
/// @param conversion p of the scarcer group, `[-]`, above 0 to 1
/// @param kinetics rate constants of the cure; empty for the default ones, which are recalled
public record Conditions(double conversion, Optional<KineticSet> kinetics) {
    /// Of so much conversion, with the default rate constants.
    public static Conditions of(double conversion) {
        return new Conditions(conversion, Optional.empty());
    }
}

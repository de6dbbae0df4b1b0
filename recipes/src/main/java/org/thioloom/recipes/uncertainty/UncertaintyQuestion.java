package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.uncertainty.Run;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What is asked of a plan.
///
/// @param conversion p of the scarcer group, `[-]`; empty for the typical one
/// @param stated standard uncertainties by the names of inputs; they go before all others
/// @param run how the Monte Carlo is run; empty for the law of propagation alone
public record UncertaintyQuestion(
        OptionalDouble conversion, Map<String, Stated> stated, Optional<Run> run) {
    public UncertaintyQuestion {
        stated = Map.copyOf(stated);
    }
}

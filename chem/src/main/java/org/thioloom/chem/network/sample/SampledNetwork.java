package org.thioloom.chem.network.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What networks drawn at random have on average; the names are those of `Network`.
///
/// The largest molecule is taken for the gel, also below the gel point, where it is just the
/// largest. Near the gel point a finite network differs from an infinite one by more than the
/// standard error.
///
/// @param sol mass fraction outside the largest molecule, `[-]`
/// @param pendant of the largest molecule, what stripping leaf after leaf takes off, `[-]`
/// @param active and what it leaves, `[-]`
/// @param junctions μ, `[mol]` in all that was weighed
/// @param strands ν, `[mol]`
/// @param cycleRank ξ = bonds − units + 1 of the largest molecule, `[mol]`
/// @param massAverage Mw of everything, the largest molecule too, `[g/mol]`
/// @param solMassAverage Mw without it, `[g/mol]`; empty when some network had no sol
public record SampledNetwork(
        Estimate sol,
        Estimate pendant,
        Estimate active,
        Estimate junctions,
        Estimate strands,
        Estimate cycleRank,
        Estimate massAverage,
        Optional<Estimate> solMassAverage) {

    static SampledNetwork of(List<Draw> draws, double molesEach) {
        boolean alwaysSol = draws.stream().allMatch(draw -> draw.solMassAverage().isPresent());
        return new SampledNetwork(
                estimate(draws, Draw::sol),
                estimate(draws, draw -> 1 - draw.sol() - draw.active()),
                estimate(draws, Draw::active),
                estimate(draws, draw -> draw.junctions() * molesEach),
                estimate(draws, draw -> draw.strands() * molesEach),
                estimate(draws, draw -> draw.cycleRank() * molesEach),
                estimate(draws, Draw::massAverage),
                alwaysSol
                        ? Optional.of(estimate(draws, draw -> draw.solMassAverage().orElseThrow()))
                        : Optional.empty());
    }

    private static Estimate estimate(List<Draw> draws, ToDoubleFunction<Draw> what) {
        return Estimate.of(draws.stream().mapToDouble(what).toArray());
    }
}

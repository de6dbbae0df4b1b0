package org.thioloom.chem.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.GelPoint.LostToLoops;

/// Linkers that hold one node by both ends, and the network that is left without them.
///
/// n₁ counts these loops alone. Larger rings compete for the same groups and lower n₁ by 2 to 9 %
/// at the tendencies of a melt or a half dissolved one, more in dilute solution, so n₁ is an upper
/// estimate; 20 % below stands for what is not known.
///
/// The rest is solved as if the loops had been there from the start: a node of f arms with l loops
/// has f − 2 l arms and carries the mass of l linkers, and these linkers are gone. Against kinetic
/// Monte Carlo of 300 000 nodes, p = 0.95 and λ to 0.05, ξ is right to 0.3 % and the sol to 10 %.
///
/// @param tendency λ = c_J/[node groups]₀, `[-]`
/// @param perLinker n₁, loops per linker with two living ends, `[-]`
/// @param loops `[mol]` in all that was weighed
/// @param rest what reacts besides the loops
/// @param restEneConversion the share of its enes that have reacted, `[-]`
public record PrimaryLoops(
        double tendency,
        double perLinker,
        double loops,
        StepGrowth rest,
        double restEneConversion) {
    private static final double BAND = 0.20;
    private static final double NARROW = 1e-12;

    /// The loops at a conversion; their own groups count as reacted.
    ///
    /// @param ideal what was weighed; the molecules of one side have two groups at most
    /// @param tendency λ, `[-]`, 0 to 10
    /// @param eneConversion p_A, `[-]`, 0 to min(1, 1/r)
    public static Answer<PrimaryLoops> of(StepGrowth ideal, double tendency, double eneConversion) {
        return ideal.at(eneConversion)
                .then(network -> Looping.of(ideal, tendency).then(l -> l.at(network)));
    }

    /// The lowest n₁ that larger rings are likely to leave, `[-]`.
    public double fewestPerLinker() {
        return (1 - BAND) * perLinker;
    }

    /// The network with its loops; what they hold counts where their node is.
    public Answer<Network> network() {
        return rest.at(restEneConversion);
    }

    /// When it gels in spite of its loops. Still a lower estimate: in solution, gels come later
    /// than loops alone explain.
    ///
    /// @param tendency λ, `[-]`, 0 to 10
    public static Answer<GelPoint> gelPoint(StepGrowth ideal, double tendency) {
        return Looping.of(ideal, tendency)
                .then(l -> ideal.at(ideal.highestEneConversion()).then(l::at))
                .then(last ->
                        new Found<GelPoint>(
                                ideal.gelPoint() instanceof Gels(double without, var _)
                                        ? last.delayed(ideal, without)
                                        : ideal.gelPoint()));
    }

    /// False position, halving the weight of an end that stays (Illinois).
    private GelPoint delayed(StepGrowth ideal, double without) {
        if (!(beyondGelPoint() > 0)) {
            return new LostToLoops(perLinker);
        }
        double sol = without;
        double gel = ideal.highestEneConversion();
        double below = beyondAt(ideal, sol);
        double above = beyondGelPoint();
        int moved = 0;
        while (gel - sol > NARROW && below < 0) {
            double between = gel - above * (gel - sol) / (above - below);
            double beyond = beyondAt(ideal, between);
            if (beyond > 0) {
                gel = between;
                above = beyond;
                below *= moved > 0 ? 0.5 : 1;
                moved = 1;
            } else {
                sol = between;
                below = beyond;
                above *= moved < 0 ? 0.5 : 1;
                moved = -1;
            }
        }
        double found = below < 0 ? gel : sol;
        return new Gels(found, found * ideal.ratio());
    }

    private double beyondAt(StepGrowth ideal, double conversion) {
        return switch (of(ideal, tendency, conversion)) {
            case Found<PrimaryLoops>(PrimaryLoops there) -> there.beyondGelPoint();
            case Refused<PrimaryLoops>(String sentence, var _) ->
                    throw new IllegalStateException("bug: " + sentence);
        };
    }

    /// By what share the conversion of the rest is past its critical one.
    private double beyondGelPoint() {
        return restEneConversion / rest.criticalEneConversion() - 1;
    }
}

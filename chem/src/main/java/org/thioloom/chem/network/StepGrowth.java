package org.thioloom.chem.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.GelPoint.OutOfRatio;
import org.thioloom.chem.network.GelPoint.TooFewBranches;
import org.thioloom.chem.network.Network.Fractions;

import java.util.List;

/// Enes that react with thiols one to one: what was weighed, before the light.
///
/// Exact for mixtures of any functionality on both sides, if all enes react alike, all thiols too,
/// independently, and finite molecules hold no rings (Miller and Macosko 1976). The two sides are
/// equals: the names may be changed.
public final class StepGrowth {
    /// By how much a conversion may pass its limit through rounding of the amounts.
    static final double SLACK = 1e-12;

    private final List<Species> enes;
    private final List<Species> thiols;
    private final Tally eneTally;
    private final Tally thiolTally;

    private StepGrowth(List<Species> enes, List<Species> thiols) {
        this.enes = List.copyOf(enes);
        this.thiols = List.copyOf(thiols);
        this.eneTally = tally(enes);
        this.thiolTally = tally(thiols);
    }

    private static Tally tally(List<Species> side) {
        Tally tally = new Tally(side.stream().mapToInt(Species::functionality).max().orElseThrow());
        side.forEach(s -> tally.add(s.amount(), s.functionality(), s.alive(), s.molarMass()));
        return tally;
    }

    /// What was weighed, or why it cannot react.
    ///
    /// @param enes of the one side; impurities without groups on either
    /// @param thiols of the other
    public static Answer<StepGrowth> of(List<Species> enes, List<Species> thiols) {
        return SpeciesCheck.of(enes, "ene")
                .or(() -> SpeciesCheck.of(thiols, "thiol"))
                .<Answer<StepGrowth>>map(
                        problem -> new Refused<>(problem.sentence(), problem.remedy()))
                .orElseGet(() -> new Found<>(new StepGrowth(enes, thiols)));
    }

    public List<Species> enes() {
        return enes;
    }

    public List<Species> thiols() {
        return thiols;
    }

    /// The same with the sides changed.
    public StepGrowth swapped() {
        return new StepGrowth(thiols, enes);
    }

    /// r, living enes per living thiol, `[-]`.
    public double ratio() {
        return eneTally.groups() / thiolTally.groups();
    }

    /// Living enes, `[mol]`.
    public double eneGroups() {
        return eneTally.groups();
    }

    /// Living thiols, `[mol]`.
    public double thiolGroups() {
        return thiolTally.groups();
    }

    /// Molecules of the ene side, those without groups too, `[mol]`.
    public double eneAmount() {
        return eneTally.amount();
    }

    /// All that was weighed, `[g]`.
    public double mass() {
        return eneTally.mass() + thiolTally.mass();
    }

    /// The most that p_A can be: min(1, 1/r), `[-]`.
    public double highestEneConversion() {
        return Math.min(1, 1 / ratio());
    }

    /// p_A at which it would gel if both groups lasted, `[-]`; infinite without branches.
    double criticalEneConversion() {
        return 1 / Math.sqrt(ratio() * branching());
    }

    /// κ_A κ_B: what the branches of the two sides multiply to. Above 1, it gels where r lies
    /// between the inverse of this and this, `[-]`.
    public double branching() {
        return eneTally.furtherGroups() * thiolTally.furtherGroups();
    }

    /// When it gels, or why never.
    public GelPoint gelPoint() {
        double branching = branching();
        double ratio = ratio();
        if (!(branching > 1)) {
            return new TooFewBranches(branching);
        }
        double critical = criticalEneConversion();
        return critical <= highestEneConversion() * (1 + SLACK)
                ? new Gels(
                        Math.min(critical, highestEneConversion()), Math.min(1, ratio * critical))
                : new OutOfRatio(ratio, 1 / branching, branching);
    }

    /// The network when so much of the enes has reacted.
    ///
    /// @param eneConversion p_A, `[-]`, 0 to min(1, 1/r)
    public Answer<Network> at(double eneConversion) {
        double used = eneConversion * ratio();
        if (!(eneConversion >= 0 && eneConversion <= 1)) {
            return new Refused<>(
                    "A conversion of " + Shown.typed(eneConversion) + " is not between 0 and 1.",
                    "Give the share of the groups that has reacted, such as 0.95.");
        }
        if (!(used <= 1 + SLACK)) {
            return new Refused<>(
                    "At r = %s enes per thiol an ene conversion of %s takes %s times the thiols there are."
                            .formatted(
                                    Shown.computed(ratio()),
                                    Shown.typed(eneConversion),
                                    Shown.atLeast(used)),
                    "Give at most %s, or the conversion of the thiols, which run out first."
                            .formatted(Shown.atMost(highestEneConversion())));
        }
        return new Found<>(solved(Math.min(eneConversion, highestEneConversion())));
    }

    /// The network when so much of the scarcer group has reacted: p_A = p min(1, 1/r).
    ///
    /// @param conversion p, `[-]`, 0 to 1
    public Answer<Network> atLimiting(double conversion) {
        return at(
                conversion >= 0 && conversion <= 1
                        ? conversion * highestEneConversion()
                        : conversion);
    }

    private Network solved(double eneConversion) {
        NetworkSolver solver = new NetworkSolver(eneTally, thiolTally);
        boolean gel = solver.solve(eneConversion);
        double eneEnds = 1 - solver.eneLeads();
        double thiolEnds = 1 - solver.thiolLeads();
        double strands = solver.strands();
        double junctions = solver.junctions();
        return new Network(
                eneConversion,
                solver.thiolConversion(),
                eneEnds,
                thiolEnds,
                new Fractions(solver.sol(), solver.pendant(), solver.active()),
                new Skeleton(junctions, strands, strands - junctions),
                gel
                        ? finite(eneConversion, eneEnds, thiolEnds)
                        : MolarMasses.of(eneTally, thiolTally, eneConversion),
                mass());
    }

    /// Beyond the gel point the sol is a step growth below its own: of n αᶠ molecules each, with
    /// p_A φ_B(β)/α of their enes reacted.
    private MolarMasses finite(double eneConversion, double eneEnds, double thiolEnds) {
        double conversion =
                eneEnds > 0 ? eneConversion * thiolTally.allOthersEnd(thiolEnds) / eneEnds : 0;
        return MolarMasses.of(eneTally.thinned(eneEnds), thiolTally.thinned(thiolEnds), conversion);
    }
}

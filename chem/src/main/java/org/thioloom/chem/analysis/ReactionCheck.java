package org.thioloom.chem.analysis;

import org.thioloom.chem.analysis.Ladder.Arms;
import org.thioloom.chem.analysis.Ladder.SideReaction;
import org.thioloom.chem.analysis.ResidualArms.Limits;
import org.thioloom.chem.analysis.ResidualArms.Marks;
import org.thioloom.chem.analysis.ResidualArms.Method;
import org.thioloom.chem.analysis.ResidualArms.Trace;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.reaction.ArmSeries;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Composition.Nuclide;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How to see whether a coupling is complete: the masses to look for, and what a share of unreacted
/// arms leaves by each method.
///
/// @param ladder none to all arms reacted, with the side products that are looked for: arms that
///   water took, and an aryl fluoride that the alcohol took
/// @param unreacted x, the share of arms that `traces` are of, `[-]`
public record ReactionCheck(Ladder ladder, double unreacted, List<Trace> traces) {
    private static final String FLUORIDE = "aryl-fluoride";
    private static final String CHLORIDE = "benzylic-chloride";

    // hydrogens of CH2Cl beside those of CH2O
    private static final double BENZYLIC = 2;

    public ReactionCheck {
        traces = List.copyOf(traces);
    }

    /// For a core that is an ion, or has one.
    ///
    /// @param unreacted x, share of arms that did not react, `[-]`, 0 to 1
    public static Answer<ReactionCheck> of(ArmSeries series, double unreacted) {
        Molecule core = series.core();
        Coupling coupling = series.coupling();
        String group = core.count(coupling.first()) > 0 ? coupling.first() : coupling.second();
        Composition next = series.stages().get(1).one().composition();
        var wanted =
                new Replacement(
                        coupling.makes() == null ? coupling.key() : coupling.makes(),
                        FormulaChange.between(core.composition(), next));
        if (Ion.of(core).isEmpty()) {
            return new Refused<>(
                    core.formula() + " is no salt, so its mass spectrum depends on the adduct",
                    "look at the masses of the series instead");
        }
        return Arms.of(core, group, wanted)
                .then(arms -> Ladder.of(arms, sides(series)))
                .then(ladder ->
                        ResidualArms.of(core.composition(), series.arms(), wanted, unreacted)
                                .then(arms -> traces(arms, group))
                                .map(traces -> new ReactionCheck(ladder, unreacted, traces)));
    }

    /// By every method for arms whose hydrogens are known, else by the mass spectrum alone.
    private static Answer<List<Trace>> traces(ResidualArms arms, String group) {
        if (group.equals(CHLORIDE)) {
            return arms.traces(new Marks(BENZYLIC, BENZYLIC, "Cl"), List.of(), Limits.NONE);
        }
        return new Found<>(
                arms.nextRung().stream()
                        .mapToObj(size ->
                                new Trace(Method.MASS_SPECTRUM, size, OptionalDouble.empty()))
                        .toList());
    }

    private static List<SideReaction> sides(ArmSeries series) {
        Optional<String> leaving = leaving(series);
        if (leaving.isEmpty()) {
            return List.of();
        }
        List<SideReaction> sides = new ArrayList<>();
        FormulaChange without = FormulaChange.of(leaving.get(), -1);
        FormulaChange hydrolysis =
                without.plus(FormulaChange.of("O", 1)).plus(FormulaChange.of("H", 1));
        sides.add(new SideReaction(new Replacement("hydrolysed", hydrolysis), true, 1));
        boolean alcohol =
                series.reagent().count("alcohol") + series.reagent().count("alkoxide") > 0;
        if (alcohol && series.core().count(FLUORIDE) > 0) {
            FormulaChange ether =
                    FormulaChange.between(
                                    series.core().composition(),
                                    series.stages().get(1).one().composition())
                            .plus(FormulaChange.of(leaving.get(), 1))
                            .plus(FormulaChange.of("F", -1));
            sides.add(new SideReaction(new Replacement("aryl ether", ether), false, 1));
        }
        return sides;
    }

    /// The element that leaves with a hydrogen: Cl of HCl.
    private static Optional<String> leaving(ArmSeries series) {
        Molecule lost = series.byProduct();
        return lost == null
                ? Optional.empty()
                : lost.composition().counts().keySet().stream()
                        .map(Nuclide::element)
                        .filter(element -> List.of("Cl", "Br", "I").contains(element))
                        .findFirst();
    }
}

package org.thioloom.recipes.forecast.network;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Coupling.Growth;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Film;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;

import java.util.List;

/// Finds the network in a batch: every molecule with one of the two groups, with as many of them
/// alive as its lot says. Dead arms weigh what living ones do.
public final class RecipeNetwork {
    private static final double ROUNDING = 1e-9;
    private static final int LINKS = 2;
    private static final String ETHYLENE_OXIDE = "C2H4O";

    private RecipeNetwork() {}

    /// What is weighed of it, or why this recipe makes no network that can be forecast.
    public static Answer<WeighedNetwork> of(ControlRecipe plan) {
        Coupling coupling = plan.master().formula().coupling();
        if (plan.master().formula().output() instanceof Output.Product) {
            return new Refused<>(
                    "This recipe makes a substance, and no network.",
                    "Ask of a recipe whose output is a film or a powder.");
        }
        if (coupling.growth() != Growth.STEP) {
            return new Refused<>(
                    "By %s the first group also adds to its own kind, and step growth does not describe the network."
                            .formatted(coupling.name()),
                    "Find gel and modulus on films of your own.");
        }
        Stoichiometry s = plan.stoichiometry();
        return StepGrowth.of(side(plan, s.firstGroup()), side(plan, s.secondGroup()))
                .then(growth -> balanced(growth, s.imbalance()))
                .map(growth ->
                        new WeighedNetwork(
                                growth,
                                !nodesBringSecond(plan),
                                new Groups(
                                        s.firstGroup().key(),
                                        s.firstGroup().symbol(),
                                        s.secondGroup().key(),
                                        s.secondGroup().symbol()),
                                film(plan),
                                chain(plan)));
    }

    /// Amounts of a plan are kept to twelve digits, its r to all: r is believed.
    private static Answer<StepGrowth> balanced(StepGrowth growth, double ratio) {
        double times = growth.ratio() / ratio;
        return Math.abs(times - 1) < ROUNDING
                ? StepGrowth.of(growth.enes(), times(growth.thiols(), times))
                : new Found<>(growth);
    }

    private static List<Species> times(List<Species> side, double times) {
        return side.stream()
                .map(s ->
                        new Species(
                                s.amount() * times, s.functionality(), s.alive(), s.molarMass()))
                .toList();
    }

    private static boolean nodesBringSecond(ControlRecipe plan) {
        return plan.materials(Role.NODE).stream()
                .anyMatch(material -> isOf(material, plan.stoichiometry().secondGroup()));
    }

    private static List<Species> side(ControlRecipe plan, FunctionalGroup group) {
        return plan.materials().stream()
                .filter(material -> isOf(material, group))
                .map(RecipeNetwork::species)
                .toList();
    }

    private static boolean isOf(Material material, FunctionalGroup group) {
        return material.group() != null && material.group().kind().equals(group);
    }

    /// A titration may find a little more than the structure has. Then the groups are believed, and
    /// the molecules are lighter and more.
    private static Species species(Material material) {
        Material.Group group = material.group();
        if (group == null) {
            throw new IllegalStateException("bug: " + material.input().id() + " has no group");
        }
        double alive = Math.abs(group.alive() - 1) < ROUNDING ? 1 : group.alive();
        double amount = material.amount().in(Units.MOLE);
        double molarMass = material.molarMass().in(Units.GRAM_PER_MOLE);
        return alive > 1
                ? Species.whole(amount * alive, group.perMolecule(), molarMass / alive)
                : new Species(amount, group.perMolecule(), alive, molarMass);
    }

    /// Volumes add; a measured density of the film goes before the sum.
    private static @Nullable Film film(ControlRecipe plan) {
        Solution solution = plan.solution();
        if (solution == null) {
            return null;
        }
        double all = solution.volume().in(Units.MILLILITRE);
        double dry = all * solution.solidsVolumeFraction().in(Units.PERCENT_BY_VOLUME) / 100;
        double stays = 0;
        double network = 0;
        for (Material material : plan.materials()) {
            boolean dissolved = isInSolution(material) && material.input().role() != Role.SOLVENT;
            double volume = dissolved ? dryVolume(material) : 0;
            stays += volume;
            network += material.group() == null ? 0 : volume;
        }
        double share = network / stays;
        double dried = Math.abs(share - 1) < ROUNDING ? 1 : share;
        return dried > 0 ? new Film(dry * dried * 1e-6, dry * dried / all, dried) : null;
    }

    private static boolean isInSolution(Material material) {
        return switch (material.input().basis()) {
            case Basis.Fraction fraction -> !fraction.outside();
            case Basis.FixedMass _, Basis.FixedVolume _ -> false;
            default -> true;
        };
    }

    /// `[mL]`
    private static double dryVolume(Material material) {
        return material.density() == null
                ? 0
                : material.mass().in(Units.GRAM)
                        * material.solidsFraction()
                        / material.density().in(Units.GRAM_PER_MILLILITRE);
    }

    private static Answer<Double> chain(ControlRecipe plan) {
        List<Material> linkers =
                plan.materials().stream()
                        .filter(m -> m.group() != null && m.group().perMolecule() == LINKS)
                        .toList();
        for (Material linker : linkers) {
            boolean known =
                    linker.substance().structure() instanceof Polymer polymer
                            && polymer.repeatFormula().equals(ETHYLENE_OXIDE);
            if (!known) {
                return new Refused<>(
                        "How far apart the ends of %s are is not known."
                                .formatted(linker.input().id()),
                        "Give the loops as a number (--loops 0.05).");
            }
        }
        double amount = linkers.stream().mapToDouble(m -> m.amount().in(Units.MOLE)).sum();
        double mass =
                linkers.stream()
                        .mapToDouble(m ->
                                m.amount().in(Units.MOLE) * m.molarMass().in(Units.GRAM_PER_MOLE))
                        .sum();
        return amount > 0
                ? new Found<>(mass / amount)
                : new Refused<>(
                        "No molecule here has two groups, so none closes a loop on one node.",
                        "Leave loops out.");
    }
}

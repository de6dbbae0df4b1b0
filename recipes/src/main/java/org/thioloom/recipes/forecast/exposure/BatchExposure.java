package org.thioloom.recipes.forecast.exposure;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.cure.Formulation;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.chem.quantity.Dimension.Amount;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Cure;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Lighting;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Liquid;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Wanted;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// From a planned batch to the question of its exposure, or why there is none to ask.
public final class BatchExposure {
    /// Rate constants by the group that takes up the thiol.
    private static final Map<String, String> KINETICS =
            Map.of(
                    "ene", "1-alkene",
                    "vinyl-ether", "vinyl-ether",
                    "norbornene", "norbornene");

    private BatchExposure() {}

    /// The usual question of a batch.
    public static Answer<ExposureQuestion> of(ControlRecipe plan) {
        Optional<Lamp> lamp = plan.master().used(Lamp.class);
        Solution solution = plan.solution();
        Casting casting = plan.casting();
        if (lamp.isEmpty()) {
            return new Answer.Refused<>(
                    "no lamp is in the equipment of this recipe",
                    "add one to it, of class uv-lamp");
        }
        if (solution == null || casting == null) {
            return new Answer.Refused<>("this recipe casts no film", "ask of one that makes discs");
        }
        List<Material> initiators = plan.materials(Role.INITIATOR);
        if (initiators.size() != 1) {
            return new Answer.Refused<>(
                    initiators.isEmpty()
                            ? "no initiator is in this recipe"
                            : initiators.size() + " initiators are in this recipe",
                    "ask of a recipe with one photoinitiator");
        }
        return kinetics(plan.master().formula().coupling())
                .map(kinetics ->
                        new ExposureQuestion(
                                liquid(plan, solution, casting, kinetics),
                                lighting(lamp.get()),
                                new Wanted(ExposureQuestion.USUAL_CONVERSION, null, gelPoint(plan)),
                                lamp.get().knownGood(),
                                floor(plan.cure())));
    }

    private static Answer<KineticSet> kinetics(Coupling coupling) {
        if (coupling.growth() == Coupling.Growth.MIXED) {
            return new Answer.Refused<>(
                    "an %s also adds to its own kind, which these formulas leave out"
                            .formatted(coupling.first()),
                    "find the exposure on discs of your own: clear, peelable, both groups by FTIR");
        }
        String key = coupling.second().equals("thiol") ? KINETICS.get(coupling.first()) : null;
        return key == null
                ? new Answer.Refused<>(
                        "no rate constants are known for %s with %s under light"
                                .formatted(coupling.first(), coupling.second()),
                        "find the exposure on discs of your own")
                : new Answer.Found<>(KineticSet.find(key).orElseThrow());
    }

    private static Liquid liquid(
            ControlRecipe plan, Solution solution, Casting casting, KineticSet kinetics) {
        double litres = solution.volume().in(Units.LITRE);
        Stoichiometry groups = plan.stoichiometry();
        Material initiator = plan.materials(Role.INITIATOR).getFirst();
        return new Liquid(
                new Formulation(
                        moles(groups.first()) / litres,
                        moles(groups.second()) / litres,
                        moles(initiator.amount()) / litres),
                initiator.substance().key(),
                OptionalDouble.empty(),
                kinetics,
                casting.mouldDepth(),
                casting.dry().thickness());
    }

    private static double moles(Quantity<Amount> amount) {
        return amount.in(Units.MOLE);
    }

    private static Lighting lighting(Lamp lamp) {
        return new Lighting(
                lamp.wavelength().value().orElse(null),
                lamp.irradiance().value().orElse(null),
                lamp.measuredOn(),
                lamp.through().stream().flatMap(key -> Window.find(key).stream()).toList(),
                null);
    }

    private static @Nullable Quantity<Time> floor(@Nullable Cure cure) {
        return cure == null ? null : cure.floor();
    }

    /// Of the scarcer group, as mean field has it; empty when it never gels.
    private static OptionalDouble gelPoint(ControlRecipe plan) {
        Stoichiometry groups = plan.stoichiometry();
        return StepGrowth.of(side(plan, groups.firstGroup()), side(plan, groups.secondGroup()))
                                instanceof Answer.Found<StepGrowth>(StepGrowth growth)
                        && growth.gelPoint() instanceof GelPoint.Gels(double enes, double thiols)
                        && Math.max(enes, thiols) < 1
                ? OptionalDouble.of(Math.max(enes, thiols))
                : OptionalDouble.empty();
    }

    private static List<Species> side(ControlRecipe plan, FunctionalGroup group) {
        return plan.materials().stream()
                .filter(m -> m.group() != null && m.group().kind().equals(group))
                .map(BatchExposure::species)
                .toList();
    }

    private static Species species(Material material) {
        Material.Group group = material.group();
        if (group == null) {
            throw new IllegalStateException("bug: " + material.input().id() + " has no group");
        }
        return new Species(
                moles(material.amount()),
                group.perMolecule(),
                Math.min(1, group.alive()),
                material.molarMass().in(Units.GRAM_PER_MOLE));
    }
}

package org.thioloom.recipes.outcome;

import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The solution: volumes that add, what of it stays, and how much of each it holds.
final class Liquid implements Part {
    private static final PlanOutput[] SHARES = {
        PlanOutput.INITIATOR_OF_SOLUTION,
        PlanOutput.INITIATOR_OF_SOLIDS,
        PlanOutput.INITIATOR_PER_FIRST_GROUP
    };

    private final int[] counted;
    private final int[] solids;
    private final int[] initiators;
    private final int[] density;
    private final double[] leavingVolume;
    private final int filmDensity;
    private final int firstGroup;
    private final int shares;

    private Liquid(List<Portion> portions, Draft draft) {
        counted = places(portions, Portion::isInSolution);
        solids = places(portions, Portion::isSolid);
        initiators = places(portions, p -> p.material().input().role() == Role.INITIATOR);
        density = new int[portions.size()];
        leavingVolume = new double[portions.size()];
        for (int i : counted) {
            density[i] = density(portions.get(i).material(), draft);
            leavingVolume[i] = leavingVolume(portions.get(i).material());
        }
        filmDensity = filmDensity(draft);
        firstGroup = draft.output(PlanOutput.FIRST_GROUP);
        if (initiators.length == 0) {
            draft.leaveOut(new Refused<>("the recipe has no initiator", ""), SHARES);
        }
        shares = initiators.length == 0 ? -1 : draft.outputs(SHARES);
    }

    static Liquid of(List<Portion> portions, Draft draft) {
        return new Liquid(portions, draft);
    }

    private static int[] places(List<Portion> portions, Predicate<Portion> choice) {
        return IntStream.range(0, portions.size())
                .filter(i -> choice.test(portions.get(i)))
                .toArray();
    }

    private static int density(Material material, Draft draft) {
        Quantity<Density> known = material.density();
        if (known == null) {
            throw new IllegalStateException("bug: a film of unknown density was planned");
        }
        String id = material.input().id();
        return draft.input(
                id + ".density", "g/mL", known.in(Units.GRAM_PER_MILLILITRE), "density of " + id);
    }

    /// Volume of a milligram of what leaves on drying, `[uL/mg]`, from the volume as planned.
    private static double leavingVolume(Material material) {
        double leaving = 1 - material.solidsFraction();
        if (leaving == 0 || material.volume() == null || material.density() == null) {
            return 0;
        }
        double all = material.volume().in(Units.MICROLITRE) / material.mass().in(Units.MILLIGRAM);
        double stays = material.solidsFraction() / material.density().in(Units.GRAM_PER_MILLILITRE);
        return (all - stays) / leaving;
    }

    private static int filmDensity(Draft draft) {
        return draft.plan().master().formula().output() instanceof Output.Discs discs
                        && discs.density() != null
                ? draft.input(
                        "film.density",
                        "g/mL",
                        discs.density().in(Units.GRAM_PER_MILLILITRE),
                        "density of the dry film")
                : -1;
    }

    @Override
    public void reckon(double[] in, Batch batch, double[] out) {
        double mass = 0;
        double volume = 0;
        for (int i : counted) {
            double stays = batch.staying[i];
            mass += batch.mass[i];
            volume += stays / in[density[i]] + (batch.mass[i] - stays) * leavingVolume[i];
        }
        double dry = 0;
        double solid = 0;
        for (int i : solids) {
            solid += batch.staying[i];
            dry += batch.staying[i] / in[density[i]];
        }
        batch.solutionMass = mass;
        batch.solutionVolume = volume;
        batch.solids = solid;
        batch.solidsFraction = (filmDensity < 0 ? dry : solid / in[filmDensity]) / volume;
        out[firstGroup] = batch.first / volume * 1e3;
        if (shares >= 0) {
            initiator(batch, out);
        }
    }

    private void initiator(Batch batch, double[] out) {
        double mass = 0;
        double amount = 0;
        for (int i : initiators) {
            mass += batch.mass[i];
            amount += batch.amount[i];
        }
        out[shares] = mass / batch.solutionMass * 100;
        out[shares + 1] = mass / batch.solids * 100;
        out[shares + 2] = amount / batch.first * 100;
    }
}

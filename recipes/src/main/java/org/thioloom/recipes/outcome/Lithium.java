package org.thioloom.recipes.outcome;

import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;

import java.util.List;
import java.util.stream.IntStream;

/// Lithium in the solids, and ethylene oxide per lithium.
final class Lithium implements Part {
    private static final String ION = "lithium";
    private static final String ETHYLENE_OXIDE = "C2H4O";

    private final int[] carriers;
    private final int[] ions;
    private final int[] polymers;
    private final int[] molarMass;
    private final double[] ends;
    private final double[] repeat;
    private final int content;
    private final int ratio;

    private Lithium(List<Portion> portions, int[] carriers, Draft draft) {
        this.carriers = carriers;
        ions = IntStream.of(carriers).map(i -> structure(portions.get(i)).count(ION)).toArray();
        polymers = solids(portions).filter(i -> isEthyleneOxide(portions.get(i))).toArray();
        molarMass = IntStream.of(polymers).map(i -> portions.get(i).molarMass()).toArray();
        ends =
                IntStream.of(polymers)
                        .mapToDouble(
                                i -> polymer(portions.get(i)).endMass().in(Units.GRAM_PER_MOLE))
                        .toArray();
        repeat =
                IntStream.of(polymers)
                        .mapToDouble(
                                i -> polymer(portions.get(i)).repeatMass().in(Units.GRAM_PER_MOLE))
                        .toArray();
        content = draft.output(PlanOutput.LITHIUM);
        ratio = polymers.length == 0 ? -1 : draft.output(PlanOutput.EO_PER_LITHIUM);
    }

    static List<Part> of(List<Portion> portions, Draft draft) {
        int[] carriers =
                solids(portions).filter(i -> structure(portions.get(i)).count(ION) > 0).toArray();
        if (carriers.length > 0) {
            Lithium lithium = new Lithium(portions, carriers, draft);
            if (lithium.ratio < 0) {
                draft.leaveOut(
                        new Refused<>("nothing in the film repeats ethylene oxide", ""),
                        PlanOutput.EO_PER_LITHIUM);
            }
            return List.of(lithium);
        }
        draft.leaveOut(
                new Refused<>("nothing in the film carries lithium", ""),
                PlanOutput.LITHIUM,
                PlanOutput.EO_PER_LITHIUM);
        return List.of();
    }

    private static IntStream solids(List<Portion> portions) {
        return IntStream.range(0, portions.size()).filter(i -> portions.get(i).isSolid());
    }

    private static Structure structure(Portion portion) {
        return portion.material().substance().structure();
    }

    private static boolean isEthyleneOxide(Portion portion) {
        return structure(portion) instanceof Polymer polymer
                && polymer.repeatFormula().equals(ETHYLENE_OXIDE);
    }

    private static Polymer polymer(Portion portion) {
        if (structure(portion) instanceof Polymer polymer) {
            return polymer;
        }
        throw new IllegalStateException("bug: " + portion.id() + " repeats nothing");
    }

    @Override
    public void reckon(double[] in, Batch batch, double[] out) {
        double lithium = 0;
        for (int i = 0; i < carriers.length; i++) {
            lithium += ions[i] * batch.amount[carriers[i]];
        }
        out[content] = lithium / batch.solids * 1e3;
        if (ratio < 0) {
            return;
        }
        double units = 0;
        for (int i = 0; i < polymers.length; i++) {
            units += batch.amount[polymers[i]] * (in[molarMass[i]] - ends[i]) / repeat[i];
        }
        out[ratio] = units / lithium;
    }
}

package org.thioloom.recipes.outcome;

import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.stream.IntStream;

/// From masses and lots to molecules and living groups; r.
final class Weighed implements Part {
    private final Portion[] portions;
    private final int solvent;
    private final int[] first;
    private final int[] second;
    private final int ratio;

    private Weighed(
            List<Portion> portions, FunctionalGroup first, FunctionalGroup second, int ratio) {
        this.portions = portions.toArray(Portion[]::new);
        this.first = places(portions, first);
        this.second = places(portions, second);
        this.ratio = ratio;
        solvent =
                IntStream.range(0, this.portions.length)
                        .filter(i -> this.portions[i].material().input().role() == Role.SOLVENT)
                        .findFirst()
                        .orElse(-1);
    }

    static Weighed of(List<Portion> portions, Draft draft) {
        var s = draft.plan().stoichiometry();
        return new Weighed(
                portions, s.firstGroup(), s.secondGroup(), draft.output(PlanOutput.IMBALANCE));
    }

    static int[] places(List<Portion> portions, FunctionalGroup kind) {
        return IntStream.range(0, portions.size())
                .filter(i -> portions.get(i).carries(kind))
                .toArray();
    }

    @Override
    public void reckon(double[] in, Batch batch, double[] out) {
        double brought = 0;
        for (int i = 0; i < portions.length; i++) {
            Portion portion = portions[i];
            double given = in[portion.mass()];
            double mass = portion.inStock() < 0 ? given : given * in[portion.inStock()] / 100;
            batch.mass[i] = mass;
            brought += given - mass;
        }
        if (solvent >= 0) {
            batch.mass[solvent] += brought;
        }
        for (int i = 0; i < portions.length; i++) {
            portions[i].weigh(in, batch, i);
        }
        batch.first = groups(batch, first);
        batch.second = groups(batch, second);
        out[ratio] = batch.first / batch.second;
    }

    private double groups(Batch batch, int[] places) {
        double sum = 0;
        for (int i : places) {
            sum += batch.amount[i] * portions[i].functionality() * batch.alive[i];
        }
        return sum;
    }
}

package org.thioloom.recipes.outcome;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.chem.structure.Coupling.Growth;
import org.thioloom.recipes.control.Stoichiometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The network at a conversion of the scarcer group: gel point, sol, strands. What of a lot is
/// neither active nor volatile counts as mass that hangs on nothing.
final class Gel implements Part {
    private static final PlanOutput[] OUTPUTS = {
        PlanOutput.GEL_POINT, PlanOutput.FIRST_AT_GEL_POINT, PlanOutput.SOL, PlanOutput.STRANDS
    };

    private final Linking linking;
    private final int conversion;
    private final boolean washed;
    private final int output;

    private Gel(List<Portion> portions, Draft draft) {
        Stoichiometry s = draft.plan().stoichiometry();
        linking =
                Linking.of(
                        portions,
                        Weighed.places(portions, s.firstGroup()),
                        Weighed.places(portions, s.secondGroup()));
        int place = draft.input("conversion", "", draft.conditions().conversion(), "conversion");
        conversion = draft.bounded(place, 0, 1);
        washed =
                draft.plan()
                        .master()
                        .phases()
                        .anyMatch(phase -> phase.material() != null && phase.volume() != null);
        output = draft.outputs(OUTPUTS);
    }

    /// The network of a plan, or the reason why there is none.
    ///
    /// @param planned what is weighed as planned
    static Answer<Gel> of(List<Portion> portions, Draft draft, Batch planned) {
        Answer<Gel> gel =
                problem(portions, draft, planned)
                        .<Answer<Gel>>map(refused -> refused)
                        .orElseGet(() -> new Answer.Found<>(new Gel(portions, draft)));
        if (gel instanceof Refused<Gel> refused) {
            draft.leaveOut(refused, OUTPUTS);
            draft.leaveOut(refused, PlanOutput.PHANTOM, PlanOutput.AFFINE);
        }
        return gel;
    }

    private static Optional<Refused<Gel>> problem(
            List<Portion> portions, Draft draft, Batch planned) {
        if (draft.plan().master().formula().coupling().growth() == Growth.MIXED) {
            return Optional.of(
                    new Refused<>(
                            "the first group also adds to its own kind, which the theory of step growth leaves out",
                            "wash a film and weigh what is left"));
        }
        Stoichiometry s = draft.plan().stoichiometry();
        Answer<Network> network =
                StepGrowth.of(
                                species(
                                        portions,
                                        Weighed.places(portions, s.firstGroup()),
                                        planned),
                                species(
                                        portions,
                                        Weighed.places(portions, s.secondGroup()),
                                        planned))
                        .then(growth -> gelling(growth, draft.conditions().conversion()));
        return network instanceof Refused<Network> refused
                ? Optional.of(refused.ofAnother())
                : Optional.empty();
    }

    private static Answer<Network> gelling(StepGrowth growth, double conversion) {
        if (!(growth.gelPoint() instanceof GelPoint.Gels)) {
            return new Refused<>(
                    growth.gelPoint().sentence(),
                    "Bring the groups closer to one another in number.");
        }
        return growth.atLimiting(conversion)
                .then(network ->
                        network.isGel()
                                ? new Answer.Found<>(network)
                                : new Refused<>(
                                        "At a conversion of "
                                                + conversion
                                                + " it is no gel yet. "
                                                + growth.gelPoint().sentence(),
                                        "Give a higher one (--conversion)."));
    }

    private static List<Species> species(List<Portion> portions, int[] places, Batch batch) {
        List<Species> species = new ArrayList<>();
        for (int i : places) {
            species.add(
                    new Species(
                            batch.amount[i],
                            portions.get(i).functionality(),
                            batch.alive[i],
                            batch.active[i] / batch.amount[i]));
        }
        return species;
    }

    private Gel(Gel other) {
        linking = other.linking.withOwnMemory();
        conversion = other.conversion;
        washed = other.washed;
        output = other.output;
    }

    @Override
    public Part withOwnMemory() {
        return new Gel(this);
    }

    @Override
    public void reckon(double[] in, Batch batch, double[] out) {
        double r = batch.first / batch.second;
        linking.solve(batch, in[conversion] * Math.min(1, 1 / r));
        out[output] = batch.critical * Math.max(1, r);
        out[output + 1] = batch.critical;
        out[output + 2] = 100 * batch.sol;
        out[output + 3] = batch.strands / batch.reacting * 1e3;
        batch.washedOut = washed ? batch.sol * batch.reacting / batch.solids : 0;
    }
}

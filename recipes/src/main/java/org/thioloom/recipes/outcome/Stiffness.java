package org.thioloom.recipes.outcome;

import org.thioloom.chem.answer.Answer.Refused;

import java.util.List;
import java.util.stream.IntStream;

/// Between what an ideal dry and washed network can have for a shear modulus at 25 degC, as
/// `chem.network.Rubber` has it: G = R T s φ₀^(2/3), s strands per volume of dry gel.
final class Stiffness implements Part {
    private static final PlanOutput[] OUTPUTS = {PlanOutput.PHANTOM, PlanOutput.AFFINE};
    private static final double GAS_CONSTANT = 8.31446261815324;
    private static final double ROOM_TEMPERATURE = 298.15;

    /// From mmol/uL times J/mol to kPa.
    private static final double KILOPASCAL = 1e3;

    private final int output;

    private Stiffness(Draft draft) {
        output = draft.outputs(OUTPUTS);
    }

    /// None where something in the film is no part of the network, which swells it.
    static List<Part> of(List<Portion> portions, Draft draft) {
        List<String> besides =
                IntStream.range(0, portions.size())
                        .mapToObj(portions::get)
                        .filter(p -> p.isSolid() && p.functionality() == 0)
                        .map(Portion::id)
                        .toList();
        if (besides.isEmpty()) {
            return List.of(new Stiffness(draft));
        }
        draft.leaveOut(
                new Refused<>(
                        String.join(", ", besides) + " stays in the film and swells the network",
                        "measure the modulus of the film as it is used"),
                OUTPUTS);
        return List.of();
    }

    @Override
    public void reckon(double[] in, Batch batch, double[] out) {
        double strands = batch.strands;
        double gel = 1 - batch.sol;
        double volume = batch.solidsFraction * batch.solutionVolume * gel;
        double scale =
                strands > 0
                        ? GAS_CONSTANT
                                * ROOM_TEMPERATURE
                                * Math.cbrt(batch.solidsFraction * batch.solidsFraction)
                                / volume
                                * KILOPASCAL
                        : 0;
        out[output] = scale * (strands - batch.junctions);
        out[output + 1] = scale * strands;
    }
}

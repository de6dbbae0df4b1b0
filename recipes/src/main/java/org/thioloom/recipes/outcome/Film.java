package org.thioloom.recipes.outcome;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;

/// What a volume of solution in a mould dries to, as `chem.film.Shrinkage` has it.
final class Film implements Part {
    private static final PlanOutput[] OUTPUTS = {
        PlanOutput.WET_DEPTH, PlanOutput.DRY_THICKNESS, PlanOutput.DRY_DIAMETER
    };
    private static final double MICROMETRES = 1e3;

    private final int volume;
    private final int diameter;
    private final int drying;
    private final int sol;
    private final int output;

    /// @param networkKnown whether the sol follows from the network; else it is an input
    Film(Casting casting, Draft draft, boolean networkKnown) {
        volume =
                draft.input(
                        "disc.volume",
                        "uL",
                        casting.perDiscVolume().in(Units.MICROLITRE),
                        "volume dispensed");
        diameter =
                draft.input(
                        "mould.diameter",
                        "mm",
                        casting.mouldDiameter().in(Units.MILLIMETRE),
                        "diameter of the mould");
        drying =
                draft.bounded(
                        draft.input("film.drying", "", casting.drying(), "drying exponent"), 0, 1);
        sol =
                networkKnown
                        ? -1
                        : draft.bounded(
                                draft.input("film.sol", "wt%", 0, "share of the solids washed out"),
                                0,
                                100);
        output = draft.outputs(OUTPUTS);
    }

    @Override
    public void reckon(double[] in, Batch batch, double[] out) {
        if (sol >= 0) {
            batch.washedOut = in[sol] / 100;
        }
        double wide = in[diameter];
        batch.depth = in[volume] / (Math.PI * wide * wide / 4);
        // all sol may be a rounding more than all solids
        double kept = batch.solidsFraction * Math.max(0, 1 - batch.washedOut);
        double a = in[drying];
        double thinner = a == 1 ? kept : Math.pow(kept, a);
        out[output] = batch.depth * MICROMETRES;
        out[output + 1] = batch.depth * thinner * MICROMETRES;
        out[output + 2] = kept > 0 ? wide * Math.sqrt(kept / thinner) : 0;
    }
}

package org.thioloom.recipes.sweep;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.master.Equipment.Mould;
import org.thioloom.recipes.master.Output.Overage;
import org.thioloom.recipes.sweep.field.Slot;

/// How much solution an order takes, on bare numbers, as the planner has it. Keeps memory, so one
/// for each thread.
final class QuickDiscs {
    // the planner's bounds of an order; what is beyond them it refuses in words
    private static final double MOST_DISCS = 10_000;
    private static final double WIDEST = 1000;
    private static final double THICKEST = 10;
    private static final double THINNEST = 1e-6;
    private static final double MOST_OVERAGE = 1e6;

    private final int inputs;
    private final boolean mouldMeant;
    private final double drying;
    private final double deepest;

    /// Into each mould, `[uL]`.
    double perDisc;

    /// `[mm]`.
    double mould;

    /// Of all solution, `[uL]`.
    double volume;

    private QuickDiscs(int inputs, boolean mouldMeant, double drying, double deepest) {
        this.inputs = inputs;
        this.mouldMeant = mouldMeant;
        this.drying = drying;
        this.deepest = deepest;
    }

    static QuickDiscs of(ControlRecipe plan, DiscOrder order, Casting casting) {
        double deepest =
                plan.master().used(Mould.class).stream()
                        .filter(mould -> mould.depth() != null)
                        .mapToDouble(mould ->
                                mould.depth() == null ? 0 : mould.depth().in(Units.MILLIMETRE))
                        .findFirst()
                        .orElse(Double.POSITIVE_INFINITY);
        return new QuickDiscs(
                plan.materials().size(),
                order.diameterOf() == DiameterOf.MOULD,
                casting.drying(),
                deepest);
    }

    QuickDiscs withOwnMemory() {
        return new QuickDiscs(inputs, mouldMeant, drying, deepest);
    }

    /// Writes the numbers of a plan where [Slot] has them.
    static void start(int inputs, DiscOrder order, Casting casting, double[] x) {
        x[Slot.DISCS.at(0, inputs)] = casting.discs();
        x[Slot.SPARES.at(0, inputs)] = casting.spares();
        x[Slot.DIAMETER.at(0, inputs)] =
                order.diameter() == null ? 0 : order.diameter().in(Units.MILLIMETRE);
        x[Slot.THICKNESS.at(0, inputs)] = casting.dry().thickness().in(Units.MILLIMETRE);
        x[Slot.DEAD_VOLUME.at(0, inputs)] = casting.deadVolume().in(Units.MICROLITRE);
        switch (casting.overage()) {
            case Overage.Share(var share) ->
                    x[Slot.OVERAGE_SHARE.at(0, inputs)] = share.in(Units.PERCENT_BY_VOLUME);
            case Overage.Extra(var extra) ->
                    x[Slot.OVERAGE_EXTRA.at(0, inputs)] = extra.in(Units.MICROLITRE);
        }
    }

    /// Reckons it.
    ///
    /// @param solids φ, `[-]`
    /// @return false where only the planner can tell what is wrong
    boolean reckon(double[] x, double solids) {
        double ordered = x[Slot.DIAMETER.at(0, inputs)];
        double thickness = x[Slot.THICKNESS.at(0, inputs)];
        double narrower = Math.pow(solids, (1 - drying) / 2);
        double diameter = mouldMeant ? ordered * narrower : ordered;
        mould = mouldMeant ? ordered : ordered / narrower;
        perDisc = Math.PI * diameter * diameter / 4 * thickness / solids;
        double made = x[Slot.DISCS.at(0, inputs)] + x[Slot.SPARES.at(0, inputs)];
        double share = x[Slot.OVERAGE_SHARE.at(0, inputs)];
        double extra = x[Slot.OVERAGE_EXTRA.at(0, inputs)];
        double dead = x[Slot.DEAD_VOLUME.at(0, inputs)];
        volume = dead + made * perDisc * (1 + share / 100) + extra;
        double depth = perDisc / (Math.PI * mould * mould / 4);
        return isWithin(x[Slot.DISCS.at(0, inputs)], 1, MOST_DISCS)
                && isWithin(x[Slot.SPARES.at(0, inputs)], 0, MOST_DISCS)
                && isWithin(ordered, THINNEST, WIDEST)
                && isWithin(thickness, THINNEST, THICKEST)
                && isWithin(share, 0, MOST_OVERAGE)
                && isWithin(extra, 0, MOST_OVERAGE)
                && isWithin(dead, 0, MOST_OVERAGE)
                && depth < deepest * (1 - 1e-9);
    }

    private static boolean isWithin(double value, double least, double most) {
        return value >= least && value <= most;
    }
}

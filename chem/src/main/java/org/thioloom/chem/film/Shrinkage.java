package org.thioloom.chem.film;

/// From the volume that is poured to the film that is left, and back: the solids stay, less the sol
/// that is washed out, and the drying says in which shape.
///
/// V_dry = V φ (1 − w), volumes additive. The volume needed for a dry disc does not depend on how
/// it dries; the mould does (facts: chemistry, 4.3).
///
/// @param drying how the gel shrinks
/// @param solids φ, volume fraction of what stays if nothing is washed out, `[-]`, in (0, 1]
/// @param sol w, share of the solids that is washed out, `[-]`, in [0, 1)
public record Shrinkage(Drying drying, double solids, double sol) {
    public Shrinkage {
        if (!(solids > 0 && solids <= 1 && sol >= 0 && sol < 1)) {
            throw new IllegalArgumentException("bug: solids " + solids + ", sol " + sol);
        }
    }

    /// Share of the poured volume that stays, φ (1 − w), `[-]`.
    public double kept() {
        return solids * (1 - sol);
    }

    /// The disc of liquid that a dry disc comes from: its diameter is the mould's.
    public Disc wet(Disc dry) {
        return drying.wet(dry, kept());
    }

    /// The dry disc that comes from a disc of liquid.
    public Disc dry(Disc wet) {
        return drying.dry(wet, kept());
    }

    /// The volume to pour for a dry disc, V_dry / (φ (1 − w)), `[uL]`.
    public double volumeFor(Disc dry) {
        return dry.volume() / kept();
    }

    /// The dry disc from a volume in a mould.
    ///
    /// @param volume poured, `[uL]`, > 0
    /// @param mouldDiameter `[mm]`, > 0
    public Disc dryOf(double volume, double mouldDiameter) {
        return dry(new Disc(mouldDiameter, volume / new Disc(mouldDiameter, 1).volume()));
    }
}

package org.thioloom.chem.film;

/// The depths of liquid that one dry disc can mean, side by side, so that nobody takes one for
/// another (facts: chemistry, 4.4).
///
/// @param volume to pour for the dry disc, however it dries, `[uL]`
/// @param pinned the liquid when the film is held by a mould of its own diameter
/// @param free the liquid when the gel is peeled, and the dry disc has the diameter asked for
/// @param freeInMould the liquid when the gel is peeled, and the mould has the diameter asked for
/// @param freeFromMould the dry disc that this last one gives
/// @param naiveFree thickness of the film when the liquid is poured as deep as the film should be,
///   and dries free, `[mm]`
/// @param naivePinned the same, when it dries held, `[mm]`
public record FillDepths(
        double volume,
        Disc pinned,
        Disc free,
        Disc freeInMould,
        Disc freeFromMould,
        double naiveFree,
        double naivePinned) {

    /// Compares.
    ///
    /// @param wanted the dry disc; its diameter is the dry one, or the mould's
    /// @param solids φ, `[-]`, in (0, 1]
    /// @param sol w, share washed out, `[-]`, in [0, 1)
    public static FillDepths of(Disc wanted, double solids, double sol) {
        Shrinkage held = new Shrinkage(Drying.PINNED, solids, sol);
        Shrinkage peeled = new Shrinkage(Drying.FREE, solids, sol);
        Disc fromMould = Drying.FREE.dryIn(wanted.diameter(), wanted.thickness(), peeled.kept());
        return new FillDepths(
                held.volumeFor(wanted),
                held.wet(wanted),
                peeled.wet(wanted),
                peeled.wet(fromMould),
                fromMould,
                peeled.dry(wanted).thickness(),
                held.dry(wanted).thickness());
    }
}

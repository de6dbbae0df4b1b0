package org.thioloom.chem.film;

/// How a swollen gel shrinks as it dries: h_dry = h_wet φᵃ and d_dry = d_wet φ^((1−a)/2), so that
/// the volume always shrinks by φ (facts: chemistry, 4.3).
///
/// @param exponent a, `[-]`, 0 to 1: 1/3 for a free gel that shrinks alike in all directions, 1 for
///   a film held by its substrate, in between when fitted to the chemist's own discs
public record Drying(double exponent) {
    /// Peeled before it dries: shrinks alike in all directions.
    public static final Drying FREE = new Drying(1.0 / 3.0);

    /// Held by its substrate: only the thickness shrinks.
    public static final Drying PINNED = new Drying(1);

    public Drying {
        if (!(exponent >= 0 && exponent <= 1)) {
            throw new IllegalArgumentException("bug: a = " + exponent);
        }
    }

    /// The disc of liquid that dries to `dry`.
    ///
    /// @param solids φ, volume fraction of what stays, `[-]`, in (0, 1]
    public Disc wet(Disc dry, double solids) {
        return new Disc(
                dry.diameter() / StrictMath.pow(solids, (1 - exponent) / 2),
                dry.thickness() / StrictMath.pow(solids, exponent));
    }

    /// The disc of film that `wet` dries to.
    ///
    /// @param solids φ, volume fraction of what stays, `[-]`, in (0, 1]
    public Disc dry(Disc wet, double solids) {
        return new Disc(
                wet.diameter() * StrictMath.pow(solids, (1 - exponent) / 2),
                wet.thickness() * StrictMath.pow(solids, exponent));
    }

    /// The dry disc of a thickness out of a mould of a diameter.
    ///
    /// @param mouldDiameter `[mm]`
    /// @param dryThickness `[mm]`
    /// @param solids φ, `[-]`, in (0, 1]
    public Disc dryIn(double mouldDiameter, double dryThickness, double solids) {
        return new Disc(mouldDiameter * StrictMath.pow(solids, (1 - exponent) / 2), dryThickness);
    }
}

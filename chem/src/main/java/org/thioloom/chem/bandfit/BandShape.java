package org.thioloom.chem.bandfit;

/// Which form all bands of a fit share.
public enum BandShape {
    /// Disordered surroundings, and the default.
    GAUSSIAN,
    /// Lifetime only.
    LORENTZIAN,
    /// A mixture of both by height, one mixing for all bands: one for each would say the same as
    /// the widths.
    PSEUDO_VOIGT;

    /// Of the Lorentzian share of the height, `[-]`.
    Limits mixing() {
        return switch (this) {
            case GAUSSIAN -> Limits.fixed(0);
            case LORENTZIAN -> Limits.fixed(1);
            case PSEUDO_VOIGT -> new Limits(0, 0.3, 1);
        };
    }
}

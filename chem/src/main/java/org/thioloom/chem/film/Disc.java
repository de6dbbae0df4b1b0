package org.thioloom.chem.film;

/// A flat round disc, of liquid or of film.
///
/// @param diameter `[mm]`, > 0
/// @param thickness `[mm]`, > 0
public record Disc(double diameter, double thickness) {

    /// V = π d² h / 4.
    ///
    /// @return `[uL]`, which is mm³
    public double volume() {
        return Math.PI * diameter * diameter / 4 * thickness;
    }
}

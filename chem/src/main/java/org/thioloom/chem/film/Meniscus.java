package org.thioloom.chem.film;

/// How far a liquid climbs the wall of a mould. In wells of a few millimetres this is more than the
/// depth poured, so that volume over area is only a mean thickness.
///
/// λ = √(γ / (ρ g)); at a long straight wall the liquid rises λ √(2 (1 − sin θ)) and holds λ² cos θ
/// per length of wall (Young and Laplace). In a narrow well it is less.
///
/// @param capillaryLength λ, `[mm]`
/// @param rise at the wall, `[mm]`; negative when it sinks
/// @param area of liquid above the level, per length of wall, `[mm2]`
public record Meniscus(double capillaryLength, double rise, double area) {
    /// Of DMSO, near that of half-and-half solutions in it, `[mN/m]` (recalled).
    public static final double SURFACE_TENSION_OF_DMSO = 43;

    /// Standard gravity, `[m/s2]`.
    private static final double GRAVITY = 9.80665;

    /// At a contact angle.
    ///
    /// @param surfaceTension γ, `[mN/m]`, > 0
    /// @param density ρ, `[g/mL]`, > 0
    /// @param contactAngle θ, `[degrees]`, 0 to 180
    public static Meniscus of(double surfaceTension, double density, double contactAngle) {
        if (!(surfaceTension > 0 && density > 0 && contactAngle >= 0 && contactAngle <= 180)) {
            throw new IllegalArgumentException(
                    "bug: %s mN/m, %s g/mL, %s degrees"
                            .formatted(surfaceTension, density, contactAngle));
        }
        double square = surfaceTension / (density * GRAVITY);
        double angle = Math.toRadians(contactAngle);
        double length = Math.sqrt(square);
        double rise = length * Math.sqrt(2 * (1 - Math.sin(angle)));
        return new Meniscus(length, contactAngle > 90 ? -rise : rise, square * Math.cos(angle));
    }

    /// Liquid that the wall of a round well could hold up, `[uL]`: an upper bound.
    ///
    /// @param diameter `[mm]`
    public double heldBy(double diameter) {
        return Math.PI * diameter * area;
    }
}

package org.thioloom.chem.cure;

/// The light that falls on the film, as a radiometer at the sample shows it. The rating of a lamp
/// in watts is something else: see [LampGuess].
///
/// @param irradiance E, `[mW/cm2]`
/// @param wavelength λ, `[nm]`
public record Light(double irradiance, double wavelength) {
    /// The exact constants of the SI: h `[J s]`, c `[m/s]`, N_A `[1/mol]`.
    private static final double PLANCK = 6.62607015e-34;

    private static final double SPEED = 299_792_458;
    private static final double AVOGADRO = 6.02214076e23;

    /// Energy of one mole of photons, h c N_A / λ: 327.7 kJ at 365 nm.
    ///
    /// @return `[J/mol]`
    public double photonEnergy() {
        return PLANCK * SPEED * AVOGADRO / (wavelength * 1e-9);
    }

    /// Photons per area and time, E N_A⁻¹ λ / (h c).
    ///
    /// @return `[mol/(cm2 s)]`, of photons
    public double photonFlux() {
        return irradiance * 1e-3 / photonEnergy();
    }
}

package org.thioloom.chem.quantity;

/// What kind of thing a quantity measures. The nested types have no instances: they only mark
/// [Quantity] and [Unit], so that the compiler refuses a volume where a mass is wanted.
public interface Dimension {
    /// Mass.
    interface Mass extends Dimension {}

    /// Amount of substance.
    interface Amount extends Dimension {}

    /// Volume.
    interface Volume extends Dimension {}

    /// Length: thickness, diameter, wavelength.
    interface Length extends Dimension {}

    /// Duration.
    interface Time extends Dimension {}

    /// Temperature: a point on a scale, never a difference.
    interface Temperature extends Dimension {}

    /// Absolute pressure.
    interface Pressure extends Dimension {}

    /// Molar mass.
    interface MolarMass extends Dimension {}

    /// Mass per volume: a density, or the mass concentration of a stock solution.
    interface Density extends Dimension {}

    /// Amount per volume.
    interface Concentration extends Dimension {}

    /// Amount per mass: titrated thiol content, ion-exchange capacity.
    interface Content extends Dimension {}

    /// Mass fraction, which is not an amount fraction and not a volume fraction.
    interface MassFraction extends Dimension {}

    /// Amount fraction.
    interface AmountFraction extends Dimension {}

    /// Volume fraction.
    interface VolumeFraction extends Dimension {}

    /// Power: the electrical rating of a lamp, which is not irradiance.
    interface Power extends Dimension {}

    /// Radiant power per area at the sample.
    interface Irradiance extends Dimension {}

    /// Radiant energy per area at the sample.
    interface Dose extends Dimension {}

    /// Wavenumber.
    interface Wavenumber extends Dimension {}
}

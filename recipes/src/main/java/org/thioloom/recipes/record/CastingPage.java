package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Dose;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;

/// The casting page: what goes into each mould, what should come of it, and the light.
///
/// @param discs to cast, spares included
/// @param mouldMaterial `pdms`; empty when the recipe names none
/// @param perDisc solution into each mould
/// @param perDiscMass of that solution
/// @param mould diameter of the liquid
/// @param dryDiameter expected
/// @param dryThickness expected
/// @param dryMass expected of one disc
/// @param dryDensity expected
/// @param cure null without a lamp
public record CastingPage(
        int discs,
        String mouldMaterial,
        Quantity<Volume> perDisc,
        Quantity<Mass> perDiscMass,
        Quantity<Length> mould,
        Quantity<Length> dryDiameter,
        Quantity<Length> dryThickness,
        Quantity<Mass> dryMass,
        Quantity<Density> dryDensity,
        @Nullable CureLine cure) {

    /// How far from its expected thickness a disc may be, unless a laboratory says otherwise. `[%]`
    public static final int USUAL_WINDOW = 10;

    /// What is planned of the light.
    ///
    /// @param lamp its name in the recipe
    /// @param floor the shortest exposure that the recipe's source found enough
    /// @param wavelength null when nobody said
    /// @param irradiance at the mould; null when nobody measured
    /// @param dose of the floor; null without irradiance
    public record CureLine(
            String lamp,
            Quantity<Time> floor,
            @Nullable Quantity<Length> wavelength,
            @Nullable Quantity<Irradiance> irradiance,
            @Nullable Quantity<Dose> dose) {}
}

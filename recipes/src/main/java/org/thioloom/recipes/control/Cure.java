package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Dose;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Quantity;

import java.util.List;

/// What can be said of the exposure.
///
/// @param floor the shortest exposure the recipe's source found enough, with its own lamp; null
///   when it does not say
/// @param wavelength null when nobody said
/// @param irradiance measured at the sample; null when nobody measured
/// @param dose of the floor at that irradiance; null without either
/// @param doubts what keeps this from being an exposure time
public record Cure(
        @Nullable Quantity<Time> floor,
        @Nullable Quantity<Length> wavelength,
        @Nullable Quantity<Irradiance> irradiance,
        @Nullable Quantity<Dose> dose,
        List<String> doubts) {

    public Cure {
        doubts = List.copyOf(doubts);
    }
}

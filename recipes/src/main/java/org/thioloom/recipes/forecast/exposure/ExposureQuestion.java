package org.thioloom.recipes.forecast.exposure;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.cure.Formulation;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Power;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.master.Equipment.KnownGood;

import java.util.List;
import java.util.OptionalDouble;

/// What is cured, under which light, and how far.
///
/// @param known an exposure of the user's own; null for none
/// @param floor the shortest exposure the source found enough, with its own lamp; null for none
public record ExposureQuestion(
        Liquid liquid,
        Lighting lighting,
        Wanted wanted,
        @Nullable KnownGood known,
        @Nullable Quantity<Time> floor) {

    /// The share of the scarcer group at the back that is wanted unless somebody says another.
    public static final double USUAL_CONVERSION = 0.95;

    /// The liquid in its mould.
    ///
    /// @param formulation living groups and initiator
    /// @param initiator key of the substance
    /// @param absorption ε of the initiator as somebody measured it, `[L/(mol cm)]`; empty to take
    ///   the tabulated one
    /// @param kinetics rate constants to begin with
    /// @param depth from the lit face to the back
    /// @param dry thickness of the film that comes of it; null when it is not known
    public record Liquid(
            Formulation formulation,
            String initiator,
            OptionalDouble absorption,
            KineticSet kinetics,
            Quantity<Length> depth,
            @Nullable Quantity<Length> dry) {}

    /// The light at the liquid.
    ///
    /// @param wavelength null when nobody said
    /// @param irradiance measured at the sample; null when nobody measured
    /// @param measuredOn the day it was; null when nobody said
    /// @param through what it passes on its way
    /// @param tube a bare lamp whose light can be guessed at; null for none
    public record Lighting(
            @Nullable Quantity<Length> wavelength,
            @Nullable Quantity<Irradiance> irradiance,
            @Nullable String measuredOn,
            List<Window> through,
            @Nullable Tube tube) {
        public Lighting {
            through = List.copyOf(through);
        }
    }

    /// A tubular lamp and where it hangs.
    ///
    /// @param rating electrical
    /// @param distance from its axis to the film
    /// @param length of the tube
    public record Tube(
            Quantity<Power> rating, Quantity<Length> distance, Quantity<Length> length) {}

    /// What is wanted.
    ///
    /// @param conversion of the scarcer group at the back, `[-]`
    /// @param time an exposure to look at; null for the one that the answer suggests
    /// @param gelPoint conversion of the scarcer group at which it gels, `[-]`; empty when unknown
    public record Wanted(
            double conversion, @Nullable Quantity<Time> time, OptionalDouble gelPoint) {}
}

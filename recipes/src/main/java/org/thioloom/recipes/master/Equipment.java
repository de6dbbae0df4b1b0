package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.Power;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Dimension.VolumeFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.util.List;

/// What the procedure needs of the laboratory.
public sealed interface Equipment {
    /// Name by which phases refer to it.
    String id();

    /// Where it stands in the recipe file.
    String pointer();

    /// The form the film is cast in.
    ///
    /// @param material substance key or word, lower case: `pdms`
    /// @param drying exponent a of h_dry = h_wet φᵃ, `[-]`: 1/3 free, 1 pinned
    /// @param depth how deep it is; null when the recipe does not say
    record Mould(
            String id,
            String material,
            double drying,
            @Nullable Quantity<Length> depth,
            String pointer)
            implements Equipment {}

    /// The lamp. Its rating in watts is electrical and says nothing of the light at the sample.
    ///
    /// @param measuredOn the day the irradiance was measured, `2026-11-20`; null when nobody said
    /// @param through what its light passes on its way to the film, keys of windows
    /// @param knownGood an exposure of the user's own that gave a good film; null for none
    record Lamp(
            String id,
            @Nullable Quantity<Power> rating,
            Entry<Quantity<Length>> wavelength,
            Entry<Quantity<Irradiance>> irradiance,
            @Nullable String measuredOn,
            List<String> through,
            @Nullable KnownGood knownGood,
            String pointer)
            implements Equipment {
        /// Of less, a solution of DMPA takes all light in its first micrometres, and so does what
        /// becomes of it (facts: chemistry, 5.4).
        public static final Quantity<Length> SHORTEST = Quantity.of("302", Units.NANOMETRE);

        public Lamp {
            through = List.copyOf(through);
        }
    }

    /// An exposure that gave a good film of this recipe's liquid.
    ///
    /// @param depth of the liquid, not of the dry film
    /// @param irradiance measured at the sample
    /// @param conversion of the scarcer group at the back; null when nobody measured it
    record KnownGood(
            Quantity<Time> time,
            Quantity<Length> depth,
            Quantity<Irradiance> irradiance,
            @Nullable Quantity<AmountFraction> conversion) {}

    /// The balance.
    ///
    /// @param resolution last digit
    /// @param tolerance largest share of a weighing that its last digit may be
    /// @param repeatability standard deviation of a repeated weighing; null for a last digit
    /// @param window how far from its target any weighing may be; null to follow from what the lots
    ///   leave uncertain
    record Balance(
            String id,
            Quantity<Mass> resolution,
            Quantity<MassFraction> tolerance,
            @Nullable Quantity<Mass> repeatability,
            @Nullable Quantity<MassFraction> window,
            String pointer)
            implements Equipment {

        /// Reads 0.1 mg, and may be off by 1 %.
        public static final Balance USUAL =
                new Balance(
                        "balance",
                        Quantity.of("0.1", Units.MILLIGRAM),
                        Quantity.of("1", Units.PERCENT_BY_MASS),
                        null,
                        null,
                        "/equipment");

        /// Least mass whose last digit stays within the tolerance: 0.1 mg at 1 wt% is 10 mg.
        public Quantity<Mass> smallestWeighing() {
            double share = tolerance.in(Units.PERCENT_BY_MASS) / 100;
            return Quantity.computed(resolution.in(Units.MILLIGRAM) / share, Units.MILLIGRAM);
        }
    }

    /// The pipette.
    ///
    /// @param resolution smallest volume worth dispensing
    /// @param accuracy standard uncertainty of one delivery; null for the usual one
    record Pipette(
            String id,
            Quantity<Volume> resolution,
            @Nullable Quantity<VolumeFraction> accuracy,
            String pointer)
            implements Equipment {
        /// From 2 uL.
        public static final Pipette USUAL =
                new Pipette("pipette", Quantity.of("2", Units.MICROLITRE), null, "/equipment");
    }

    /// A vessel in which something is heated or kept.
    record Vessel(String id, boolean closed, String pointer) implements Equipment {}

    /// Anything else that must be there.
    record Other(String id, String kind, String pointer) implements Equipment {}
}

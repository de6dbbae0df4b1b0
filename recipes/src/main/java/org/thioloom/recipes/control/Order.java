package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.master.Output.Overage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// What is wanted of a recipe.
///
/// @param discs null when the recipe makes no discs
/// @param ratioBasis null to keep the recipe's
/// @param limits what is at hand; nothing may need more
/// @param start when work begins, laboratory clock; null for a plan without a clock
public record Order(
        @Nullable DiscOrder discs,
        @Nullable RatioBasis ratioBasis,
        List<Limit> limits,
        @Nullable LocalDateTime start) {

    public Order {
        limits = List.copyOf(limits);
    }

    /// The same with other discs.
    public Order withDiscs(DiscOrder other) {
        return new Order(other, ratioBasis, limits, start);
    }

    /// The same counted otherwise; null to keep the recipe's.
    public Order withRatioBasis(@Nullable RatioBasis other) {
        return new Order(discs, other, limits, start);
    }

    /// The same with so much of an input at hand; null for enough.
    public Order withLimit(String input, @Nullable Quantity<Mass> available) {
        List<Limit> others = new ArrayList<>(limits);
        others.removeIf(limit -> limit.input().equals(input));
        if (available != null) {
            others.add(new Limit(input, available));
        }
        return new Order(discs, ratioBasis, others, start);
    }

    /// The same begun at another time; null for a plan without a clock.
    public Order withStart(@Nullable LocalDateTime other) {
        return new Order(discs, ratioBasis, limits, other);
    }

    /// Discs wanted.
    ///
    /// @param count how many; null for as many as the limits allow
    /// @param spares made besides, in case one cracks
    /// @param diameter of the dry disc, or of the mould; a plan needs it
    /// @param thickness dry; null to keep the recipe's
    /// @param overage null to keep the recipe's
    /// @param deadVolume null to keep the recipe's
    public record DiscOrder(
            @Nullable Integer count,
            int spares,
            @Nullable Quantity<Length> diameter,
            DiameterOf diameterOf,
            @Nullable Quantity<Length> thickness,
            @Nullable Overage overage,
            @Nullable Quantity<Volume> deadVolume) {
        /// Nothing said of any of it.
        public static final DiscOrder OPEN =
                new DiscOrder(null, 0, null, DiameterOf.DRY_DISC, null, null, null);

        /// So many; null for as many as the limits allow.
        public DiscOrder withCount(@Nullable Integer other) {
            return new DiscOrder(
                    other, spares, diameter, diameterOf, thickness, overage, deadVolume);
        }

        /// With so many spares.
        public DiscOrder withSpares(int other) {
            return new DiscOrder(
                    count, other, diameter, diameterOf, thickness, overage, deadVolume);
        }

        /// Of this diameter.
        public DiscOrder withDiameter(@Nullable Quantity<Length> other) {
            return new DiscOrder(count, spares, other, diameterOf, thickness, overage, deadVolume);
        }

        /// The diameter measured there.
        public DiscOrder withDiameterOf(DiameterOf other) {
            return new DiscOrder(count, spares, diameter, other, thickness, overage, deadVolume);
        }

        /// So thick; null for the recipe's.
        public DiscOrder withThickness(@Nullable Quantity<Length> other) {
            return new DiscOrder(count, spares, diameter, diameterOf, other, overage, deadVolume);
        }

        /// With this overage; null for the recipe's.
        public DiscOrder withOverage(@Nullable Overage other) {
            return new DiscOrder(count, spares, diameter, diameterOf, thickness, other, deadVolume);
        }

        /// With this dead volume; null for the recipe's.
        public DiscOrder withDeadVolume(@Nullable Quantity<Volume> other) {
            return new DiscOrder(count, spares, diameter, diameterOf, thickness, overage, other);
        }
    }

    /// What the ordered diameter is measured on.
    public enum DiameterOf {
        DRY_DISC,
        MOULD
    }

    /// What node and linker are counted in.
    public enum RatioBasis {
        /// By molecule, as the recipe's ratio says.
        MOLECULES,
        /// By living reactive group: measured assay and end groups are made up for.
        GROUPS
    }

    /// A material at hand.
    public record Limit(String input, Quantity<Mass> available) {}
}

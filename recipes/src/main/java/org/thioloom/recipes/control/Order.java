package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.master.Output.Overage;

import java.time.LocalDateTime;
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
            @Nullable Quantity<Volume> deadVolume) {}

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

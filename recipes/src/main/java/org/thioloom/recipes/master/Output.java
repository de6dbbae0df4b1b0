package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Dimension.VolumeFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.substance.Substance;

/// What comes out.
public sealed interface Output {
    /// Name of the product in the recipe.
    String id();

    /// Discs of dry film.
    ///
    /// @param thickness dry thickness, unless the order says another
    /// @param density of the dry film when it was measured; null to add volumes
    /// @param overage how much more solution than the discs need
    /// @param deadVolume what stays in vial and tip
    /// @param thickest the thickest film its source saw, an observation and not a limit
    record Discs(
            String id,
            Entry<Quantity<Length>> thickness,
            @Nullable Quantity<Density> density,
            Overage overage,
            Quantity<Volume> deadVolume,
            @Nullable Quantity<Length> thickest)
            implements Output {}

    /// What is made by the mass at hand, not by the disc.
    sealed interface Made extends Output {
        /// The input that an order is given in.
        String from();
    }

    /// A substance made from the molecules of one input, one to one.
    record Product(String id, Substance substance, String from) implements Made {}

    /// A network collected as a powder: all nodes and linkers, less what their coupling loses.
    record Powder(String id, String from) implements Made {}

    /// Solution planned beyond need.
    sealed interface Overage {
        /// A share of what the discs need.
        record Share(Quantity<VolumeFraction> share) implements Overage {}

        /// A fixed volume.
        record Extra(Quantity<Volume> volume) implements Overage {}
    }
}

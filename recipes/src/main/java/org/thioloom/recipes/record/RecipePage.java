package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;

import java.util.List;

/// What is being made, and of what: the page that explains the weighing page.
///
/// @param coupling the reaction, in words
/// @param species what goes in, in the recipe's order
public record RecipePage(String coupling, List<SpeciesLine> species) {
    public RecipePage {
        species = List.copyOf(species);
    }

    /// One species.
    ///
    /// @param input id of the recipe's input
    /// @param role what it is there for
    /// @param name of the substance
    /// @param formula Hill formula; empty for a polymer
    /// @param molarMass of the active species
    /// @param molarMassOf where that comes from: the formula, or how Mn was found
    /// @param groups per molecule and kind, `4 C=C`; empty for none
    /// @param alive share of the groups that is really there, [mol%]; null without groups
    /// @param active mass fraction of the active species, [wt%]
    /// @param activeStated whether somebody stated it
    /// @param basis what its amount follows from
    /// @param source key and section; empty for the user's own
    /// @param note of the recipe; empty for none
    public record SpeciesLine(
            String input,
            String role,
            String name,
            String formula,
            Quantity<?> molarMass,
            String molarMassOf,
            String groups,
            @Nullable Quantity<?> alive,
            Quantity<?> active,
            boolean activeStated,
            String basis,
            String source,
            String note) {}
}

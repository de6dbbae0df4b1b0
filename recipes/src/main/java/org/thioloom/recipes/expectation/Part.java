package org.thioloom.recipes.expectation;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.forecast.Ingredient;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Role;

import java.util.List;

/// One material of a batch, as infrared sees it.
///
/// @param name its id in the recipe
/// @param moles of molecules, `[mol]`
/// @param units repeat units of each, `[-]`; 0 of molecules
/// @param volume `[L]`, > 0
/// @param group key of the group that reacts; null when it has none
/// @param groups living groups, `[mol]`; 0 likewise
/// @param lithium ions, `[mol]`
record Part(
        String name,
        Role role,
        Substance substance,
        Ingredient ingredient,
        double moles,
        double units,
        double volume,
        @Nullable String group,
        double groups,
        double lithium) {

    /// Of organic liquids and polymers whose density nobody knows, `[g/mL]`: a guess, which an
    /// absorbance may bear.
    static final double USUAL_DENSITY = 1.1;

    private static final String LITHIUM = "lithium";

    static List<Part> of(ControlRecipe plan, BandTable table) {
        return plan.materials().stream().map(material -> of(material, plan, table)).toList();
    }

    private static Part of(Material material, ControlRecipe plan, BandTable table) {
        Substance substance = material.substance();
        Structure structure = substance.structure();
        double molarMass = material.molarMass().in(Units.GRAM_PER_MOLE);
        double grams = material.mass().in(Units.GRAM) + fromStocks(material, plan);
        double share = grams / material.mass().in(Units.GRAM);
        double moles = material.amount().in(Units.MOLE) * share;
        double density =
                material.density() == null
                        ? USUAL_DENSITY
                        : material.density().in(Units.GRAM_PER_MILLILITRE);
        String name = material.input().id();
        Ingredient all = Ingredient.of(name, structure, units(material), table).times(moles);
        Material.Group group = material.group();
        return new Part(
                name,
                material.input().role(),
                substance,
                group == null ? all : all.living(group.kind().key(), group.alive(), table),
                moles,
                units(material),
                Math.max(grams, moles * molarMass) / density / 1000,
                group == null ? null : group.kind().key(),
                group == null ? 0 : group.amount().in(Units.MOLE),
                structure.count(LITHIUM) * moles);
    }

    private static double units(Material material) {
        return material.substance().structure() instanceof Polymer polymer
                ? polymer.repeatUnits(material.molarMass()).orElse(0)
                : 0;
    }

    /// Solvent that comes with the stock solutions of others, `[g]`.
    private static double fromStocks(Material material, ControlRecipe plan) {
        double grams = 0;
        for (Material other : plan.materials()) {
            Material.Stock stock = other.addedAs();
            if (stock != null && stock.solventId().equals(material.input().id())) {
                grams += stock.solventIn().in(Units.GRAM);
            }
        }
        return grams;
    }

    /// A substance by itself.
    static Part pure(Substance substance, Ingredient ingredient, double moles, double volume) {
        return new Part(
                ingredient.name(),
                Role.REAGENT,
                substance,
                ingredient,
                moles,
                0,
                volume,
                null,
                0,
                0);
    }

    /// Whether it ends in the network.
    boolean reacts() {
        return group != null && role != Role.BASE;
    }
}

package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A master recipe bound to one batch: every amount computed, nothing rounded.
///
/// @param solution null for a recipe that casts nothing
/// @param casting null for a recipe that casts nothing
/// @param cure null without a lamp
/// @param supply null when no limit was given
/// @param product null for a recipe that makes discs
public record ControlRecipe(
        MasterRecipe master,
        Order order,
        List<Material> materials,
        Stoichiometry stoichiometry,
        @Nullable Solution solution,
        @Nullable Casting casting,
        @Nullable Cure cure,
        @Nullable Supply supply,
        @Nullable Product product,
        List<Step> steps) {

    public ControlRecipe {
        materials = List.copyOf(materials);
        steps = List.copyOf(steps);
    }

    /// What is taken from each bottle, by input: all that is weighed for a stock solution, not only
    /// what ends in the batch. `[g]`
    public Map<String, Double> taken() {
        return masses(stock -> stock.solute().in(Units.GRAM), Material.Stock::solvent);
    }

    /// What ends in the batch, by input, and grows with it. `[g]`
    public Map<String, Double> used() {
        return masses(_ -> Double.NaN, Material.Stock::solventIn);
    }

    /// @param ofSolute what counts of a material added as a stock; NaN for its own mass
    /// @param ofSolvent what counts of that stock's solvent
    private Map<String, Double> masses(
            ToDoubleFunction<Material.Stock> ofSolute,
            Function<Material.Stock, Quantity<Mass>> ofSolvent) {
        Map<String, Double> masses = new LinkedHashMap<>();
        for (Material material : materials) {
            double solute =
                    material.addedAs() == null
                            ? Double.NaN
                            : ofSolute.applyAsDouble(material.addedAs());
            masses.put(
                    material.input().id(),
                    Double.isNaN(solute) ? material.mass().in(Units.GRAM) : solute);
        }
        for (Material material : materials) {
            Material.Stock stock = material.addedAs();
            if (stock != null) {
                masses.merge(stock.solventId(), ofSolvent.apply(stock).in(Units.GRAM), Double::sum);
            }
        }
        return masses;
    }

    /// Materials of one role, in the recipe's order.
    public List<Material> materials(Role role) {
        return materials.stream().filter(material -> material.input().role() == role).toList();
    }
}

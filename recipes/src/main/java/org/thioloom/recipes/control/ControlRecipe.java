package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Role;

import java.util.List;

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

    /// Materials of one role, in the recipe's order.
    public List<Material> materials(Role role) {
        return materials.stream().filter(material -> material.input().role() == role).toList();
    }
}

package org.thioloom.recipes.uncertainty;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.substance.TabulatedDensity;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.outcome.PlanInput;

/// What is doubted of a material: its mass, its lot, its density.
///
/// @param material as planned
record MaterialDoubts(Material material, MasterRecipe recipe) {

    Doubt of(PlanInput input) {
        return switch (input.property()) {
            case "mass" ->
                    isPoured()
                            ? EquipmentDoubts.poured(recipe.pipette(), input)
                            : EquipmentDoubts.weighed(recipe.balance());
            case "stock" -> EquipmentDoubts.poured(recipe.pipette(), input);
            case "inStock" -> Doubt.of("stock", Cause.WEIGHING, state("inStock"));
            case "assay" -> assay();
            case "volatiles" ->
                    Doubt.of("volatiles", Cause.ASSAY, inLots("volatiles"))
                            .saidBy(
                                    in(
                                            lot() == null ? null : lot().volatiles(),
                                            Units.PERCENT_BY_MASS));
            case "molarMass" -> molarMass();
            case "alive" -> alive();
            case "content" ->
                    Doubt.of("content", Cause.TITRATION, inLots("content"))
                            .saidBy(
                                    in(
                                            lot() == null ? null : lot().content(),
                                            Units.MILLIMOLE_PER_GRAM));
            case "density" -> density();
            default -> throw new IllegalStateException("bug: nobody knows " + input.name());
        };
    }

    private @Nullable Lot lot() {
        return material.lot();
    }

    private static <D extends Dimension> @Nullable Quantity<D> in(
            @Nullable Quantity<D> quantity, Unit<D> unit) {
        return quantity == null ? null : quantity.to(unit);
    }

    /// A solvent by its volume; all else, stock solutions apart, on the balance.
    boolean isPoured() {
        return material.input().role() == Role.SOLVENT && material.volume() != null;
    }

    private String id() {
        return material.input().id();
    }

    private String inLots(String field) {
        return "lots file: \"" + field + "\" of " + id();
    }

    private String state(String property) {
        return "--state " + id() + "." + property + "=…";
    }

    /// What was made or bought as one molecule; a polymer's is in its Mn and its living ends.
    private Doubt assay() {
        boolean counted = material.group() != null && !isPolymer();
        return counted
                ? Doubt.of("assay", Cause.ASSAY, inLots("assay"))
                        .saidBy(in(lot() == null ? null : lot().assay(), Units.PERCENT_BY_MASS))
                : Doubt.none(inLots("assay"))
                        .saidBy(in(lot() == null ? null : lot().assay(), Units.PERCENT_BY_MASS));
    }

    private Doubt molarMass() {
        Doubt doubt =
                isPolymer()
                        ? Doubt.of("molar-mass", Cause.MOLAR_MASS, inLots("molarMass"))
                        : Doubt.none(inLots("molarMass"));
        return doubt.saidBy(in(lot() == null ? null : lot().molarMass(), Units.GRAM_PER_MOLE));
    }

    private boolean isPolymer() {
        return material.substance().structure() instanceof Polymer;
    }

    private Doubt alive() {
        String typical =
                isPolymer()
                        ? "ends-alive"
                        : material.input().role() == Role.NODE && wereConverted()
                                ? "arms-alive"
                                : "groups-alive";
        return Doubt.of(typical, Cause.GROUPS, inLots("alive"))
                .saidBy(in(lot() == null ? null : lot().alive(), Units.PERCENT_BY_AMOUNT));
    }

    /// A borate node that is cast was etherified arm by arm; what a synthesis starts from was not.
    private boolean wereConverted() {
        return material.substance().structure().count("borate") > 0
                && !(recipe.formula().output() instanceof Output.Product);
    }

    private Doubt density() {
        boolean liquid = material.input().role() == Role.SOLVENT;
        Doubt usual =
                Doubt.of(
                        liquid ? "liquid-density" : "solid-density",
                        Cause.DENSITY,
                        inLots("density"));
        Lot lot = lot();
        var own = lot != null && lot.density() != null ? lot.density() : material.input().density();
        if (own != null) {
            return usual.saidBy(own.to(Units.GRAM_PER_MILLILITRE));
        }
        TabulatedDensity tabulated = material.substance().tabulatedDensity();
        return usual.overSpan(tabulated == null ? null : tabulated.range());
    }
}

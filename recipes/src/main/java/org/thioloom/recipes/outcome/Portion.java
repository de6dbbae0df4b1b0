package org.thioloom.recipes.outcome;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Material.Stock;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Role;

import java.util.Objects;

/// A weighed portion of one material: its numbers by their places among the inputs, −1 where it has
/// none.
///
/// @param material as planned
/// @param mass `[mg]`; of the stock solution where it is added as one
/// @param inStock share of that which is the material, `[wt%]`
/// @param assay `[wt%]`; −1 where it is what the volatiles leave
/// @param volatiles `[wt%]`; −1 where they follow the assay
/// @param perActive volatiles per active mass where they follow the assay, `[-]`
/// @param molarMass `[g/mol]`
/// @param alive `[mol%]`
/// @param content `[mmol/g]`, goes before `alive`
/// @param functionality groups a molecule, `[-]`
record Portion(
        Material material,
        int mass,
        int inStock,
        int assay,
        int volatiles,
        double perActive,
        int molarMass,
        int alive,
        int content,
        int functionality) {
    private static final int NONE = -1;

    static Portion of(Material material, Draft draft) {
        String id = material.input().id();
        Stock stock = material.addedAs();
        Lot lot = material.lot();
        boolean volatilesStated = lot != null && lot.volatiles() != null;
        boolean assayStated = lot != null && lot.assay() != null;
        double w = material.assay().in(Units.PERCENT_BY_MASS);
        double v = 100 * (1 - material.solidsFraction());
        Material.Group group = material.group();
        boolean titrated = group != null && lot != null && lot.content() != null;
        return new Portion(
                material,
                stock == null
                        ? draft.input(
                                id + ".mass",
                                "mg",
                                material.mass().in(Units.MILLIGRAM),
                                "mass of " + id)
                        : draft.input(
                                id + ".stock",
                                "mg",
                                stock.mass().in(Units.MILLIGRAM),
                                "mass of the " + id + " stock"),
                stock == null ? NONE : inStock(id, material, stock, draft),
                volatilesStated && !assayStated
                        ? NONE
                        : draft.bounded(
                                draft.input(id + ".assay", "wt%", w, "assay of " + id),
                                0,
                                // what was measured twice may overlap by the errors of both
                                volatilesStated ? 100 : 100 / (1 + v / w)),
                volatilesStated
                        ? draft.bounded(
                                draft.input(id + ".volatiles", "wt%", v, "volatiles of " + id),
                                0,
                                100)
                        : NONE,
                v / w,
                molarMass(id, material, draft),
                group == null || titrated ? NONE : alive(id, group, lot, draft),
                titrated
                        ? content(
                                id,
                                Objects.requireNonNull(group),
                                Objects.requireNonNull(lot),
                                draft)
                        : NONE,
                group == null ? 0 : group.perMolecule());
    }

    private static int inStock(String id, Material material, Stock stock, Draft draft) {
        int place =
                draft.input(
                        id + ".inStock",
                        "wt%",
                        100
                                * material.mass().in(Units.MILLIGRAM)
                                / stock.mass().in(Units.MILLIGRAM),
                        id + " in its stock");
        return draft.bounded(place, 0, 100);
    }

    private static int molarMass(String id, Material material, Draft draft) {
        int place =
                draft.input(
                        id + ".molarMass",
                        "g/mol",
                        material.molarMass().in(Units.GRAM_PER_MOLE),
                        (material.formula() == null ? "Mn of " : "molar mass of ") + id);
        double ends =
                material.substance().structure() instanceof Polymer polymer
                        ? polymer.endMass().in(Units.GRAM_PER_MOLE)
                        : 0;
        return draft.bounded(place, ends, Double.POSITIVE_INFINITY);
    }

    private static int alive(String id, Material.Group group, @Nullable Lot lot, Draft draft) {
        int place =
                draft.input(
                        id + ".alive",
                        "mol%",
                        lot == null || lot.alive() == null
                                ? 100
                                : lot.alive().in(Units.PERCENT_BY_AMOUNT),
                        "living " + group.kind().symbol() + " of " + id);
        return draft.bounded(place, 0, 100);
    }

    private static int content(String id, Material.Group group, Lot lot, Draft draft) {
        return draft.input(
                id + ".content",
                "mmol/g",
                lot.content() == null ? 0 : lot.content().in(Units.MILLIMOLE_PER_GRAM),
                group.kind().symbol() + " content of " + id);
    }

    String id() {
        return material.input().id();
    }

    /// Whether the recipe counts it as solution.
    boolean isInSolution() {
        return switch (material.input().basis()) {
            case Basis.Fraction fraction -> !fraction.outside();
            case Basis.FixedMass _, Basis.FixedVolume _ -> false;
            default -> true;
        };
    }

    /// Whether what stays of it on drying is film.
    boolean isSolid() {
        return isInSolution() && material.input().role() != Role.SOLVENT;
    }

    boolean carries(FunctionalGroup kind) {
        Material.@Nullable Group group = material.group();
        return group != null && group.kind().equals(kind);
    }

    /// Writes what it brings at its place in the batch.
    void weigh(double[] in, Batch batch, int at) {
        double m = batch.mass[at];
        double v = volatiles == NONE ? 0 : in[volatiles] / 100;
        double w = assay == NONE ? 1 - v : in[assay] / 100;
        double leaving = volatiles == NONE ? perActive * w : v;
        batch.active[at] = m * w;
        // what is neither active nor leaves stays too; where both overlap there is none of it
        batch.staying[at] = m * Math.max(w, 1 - leaving);
        double n = m * w / in[molarMass];
        if (content == NONE) {
            batch.amount[at] = n;
            batch.alive[at] = alive == NONE ? 0 : in[alive] / 100;
            return;
        }
        double groups = m * in[content] / 1e3;
        // more groups titrated than such molecules carry: the molecules are lighter than stated
        batch.amount[at] = Math.max(n, groups / functionality);
        batch.alive[at] = groups / functionality / batch.amount[at];
    }
}

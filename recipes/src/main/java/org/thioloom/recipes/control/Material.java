package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Amount;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Input;

/// One material of the batch, with its planned amount.
///
/// @param formula Hill formula; null for a polymer, whose formula depends on its length
/// @param molarMass of the active species
/// @param assay mass fraction used: the lot's, or that of its solvate, or 100 wt% when nobody said
/// @param solidsFraction share of the mass that stays on drying, `[-]`
/// @param group the groups that react; null when it has none
/// @param amount molecules of the active species
/// @param mass as weighed, everything the bottle holds included; without what a stock solution of
///   another material brings
/// @param volume of that mass; null when its density is unknown
/// @param basis in words: what the amount follows from
/// @param addedAs the stock solution it is added as; null when weighed as it is
/// @param decimals of the mass in mg that the balance can show
public record Material(
        Input input,
        Substance substance,
        @Nullable Lot lot,
        @Nullable String formula,
        Quantity<MolarMass> molarMass,
        Quantity<MassFraction> assay,
        double solidsFraction,
        @Nullable Group group,
        Quantity<Amount> amount,
        Quantity<Mass> mass,
        @Nullable Quantity<Volume> volume,
        @Nullable Quantity<Density> density,
        String basis,
        @Nullable Stock addedAs,
        int decimals) {

    /// Whether somebody stated the assay, by number or by naming the solvate.
    public boolean isAssayStated() {
        return lot != null && (lot.assay() != null || lot.solvate() != null);
    }

    /// Reactive groups of a material.
    ///
    /// @param perMolecule counted from the structure
    /// @param alive share of them that is really there, `[-]`
    /// @param amount living groups in the planned mass
    public record Group(
            FunctionalGroup kind, int perMolecule, double alive, Quantity<Amount> amount) {}

    /// A stock solution in the recipe's solvent, because the mass itself cannot be weighed.
    ///
    /// @param solventId the input it is made in
    /// @param solute weighed to prepare it
    /// @param solvent weighed to prepare it
    /// @param prepared volume made
    /// @param concentration solute per volume of stock
    /// @param mass of stock to add
    /// @param volume of stock to add
    /// @param solventIn solvent that comes with it, already subtracted from the solvent's own line
    public record Stock(
            String solventId,
            Quantity<Mass> solute,
            Quantity<Mass> solvent,
            Quantity<Volume> prepared,
            Quantity<Density> concentration,
            Quantity<Mass> mass,
            Quantity<Volume> volume,
            Quantity<Mass> solventIn) {}
}

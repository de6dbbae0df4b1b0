package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.structure.FunctionalGroup;

import java.util.List;

/// The weighing page: what to weigh, in order of addition, and what to check while weighing.
///
/// @param unit of every mass on the page; never mixed
/// @param decimals of every mass on the page, what the balance shows
/// @param window allowed departure from every target, where the recipe states one; null where each
///   line has its own
/// @param windowRule where low and high come from, in words
/// @param stocks stock solutions to prepare first
/// @param ratioLow least r that is not worth a correction, `[-]`
/// @param ratioHigh greatest such r, `[-]`
public record WeighingPage(
        Unit<Mass> unit,
        int decimals,
        @Nullable Quantity<MassFraction> window,
        String windowRule,
        List<Line> lines,
        List<StockLine> stocks,
        FunctionalGroup firstGroup,
        FunctionalGroup secondGroup,
        double ratio,
        double ratioLow,
        double ratioHigh,
        Totals totals) {

    public WeighingPage {
        lines = List.copyOf(lines);
        stocks = List.copyOf(stocks);
    }

    /// One material to weigh.
    ///
    /// @param input id of the recipe's input
    /// @param name short name; with the concentration when it is a stock solution
    /// @param detail CAS number and role
    /// @param lot number, or null when it is to be entered
    /// @param expires date, or null
    /// @param molarMass `[g/mol]`; null for a stock solution
    /// @param groups groups per molecule and kind, `4 C=C`; empty for none
    /// @param active mass fraction of the active species, [wt%]; null for a stock solution
    /// @param activeStated whether somebody stated it; else it is 100 wt% for want of better
    /// @param tolerance allowed departure from the target, `[-]` of it
    /// @param low target less tolerance
    /// @param high target plus tolerance
    /// @param volume to dispense instead, with its unit; null when the density is unknown
    /// @param perGram what one gram of it brings
    /// @param basis in words
    public record Line(
            String input,
            String name,
            String detail,
            @Nullable String lot,
            @Nullable String expires,
            @Nullable Quantity<?> molarMass,
            String groups,
            @Nullable Quantity<?> active,
            boolean activeStated,
            Quantity<Mass> target,
            double tolerance,
            Quantity<Mass> low,
            Quantity<Mass> high,
            @Nullable Quantity<?> volume,
            PerGram perGram,
            String basis) {}

    /// What a gram of a line brings to the batch.
    ///
    /// @param solids what stays on drying, `[-]`
    /// @param solution what the recipe counts as solution, `[-]`
    /// @param initiator `[-]`
    /// @param first the coupling's first group, `[mmol/g]`
    /// @param second the coupling's second group, `[mmol/g]`
    public record PerGram(
            double solids, double solution, double initiator, double first, double second) {}

    /// A stock solution to prepare first.
    public record StockLine(
            String name,
            Quantity<Mass> solute,
            String soluteName,
            Quantity<Mass> solvent,
            String solventName,
            Quantity<?> prepared) {}

    /// Sums over the lines at their targets.
    ///
    /// @param solids in the page's unit
    /// @param solution in the page's unit
    /// @param initiator in the page's unit
    /// @param first `[mmol]`
    /// @param second `[mmol]`
    public record Totals(
            double solids, double solution, double initiator, double first, double second) {}
}

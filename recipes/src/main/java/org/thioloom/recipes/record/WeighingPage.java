package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.structure.FunctionalGroup;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
/// @param ratioUncertainty u(r) of the planned masses, k = 1, `[-]`; null where r has no slope
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
        @Nullable Double ratioUncertainty,
        Totals totals) {

    public WeighingPage {
        lines = List.copyOf(lines);
        stocks = List.copyOf(stocks);
    }

    /// One material to weigh.
    ///
    /// @param input id of the recipe's input
    /// @param name short name; with the concentration when it is a stock solution
    /// @param detail CAS number and role; the density where there is a volume
    /// @param lot number, or null when it is to be entered
    /// @param expires date, or null
    /// @param molarMass `[g/mol]`; null for a stock solution
    /// @param groups groups per molecule and kind, `4 C=C`; empty for none
    /// @param active mass fraction of the active species, [wt%]; null for a stock solution
    /// @param activeStated whether somebody stated it; else it is 100 wt% for want of better
    /// @param tolerance allowed departure from the target, `[-]` of it
    /// @param decimals of its masses, in the page's unit: the balance's, but no more than five
    ///   digits
    /// @param low least mass that is no departure, in those decimals
    /// @param high greatest such mass, in those decimals
    /// @param volume to dispense instead, with its unit; null when the density is unknown
    /// @param perGram what one gram of it brings
    /// @param doubt what its lot and its weighing leave open; null where r has no slope
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
            int decimals,
            Quantity<Mass> low,
            Quantity<Mass> high,
            @Nullable Quantity<?> volume,
            PerGram perGram,
            @Nullable Doubt doubt,
            String basis) {}

    /// What is not known of a line, k = 1.
    ///
    /// @param lot of the groups in a gram, `[-]` of them
    /// @param weighed of a mass that is weighed, in the page's unit
    /// @param poured of a mass that is poured, `[-]` of it
    public record Doubt(double lot, double weighed, double poured) {}

    /// Between what a mass may lie, both ends as the balance shows them.
    ///
    /// They are rounded inwards, so that whoever reads an end is within. Where a target would be
    /// left outside, as in a window narrower than a digit, its end is the digit beyond the target.
    public record Limits(double low, double high) {
        /// By what share binary numbers may miss the decimal ones they stand for.
        public static final double HAIR = 1e-9;

        /// The limits of a target.
        ///
        /// @param tolerance either way, `[-]` of the target
        public static Limits around(double target, double tolerance, int decimals) {
            double low = up(target * (1 - tolerance), decimals);
            double high = down(target * (1 + tolerance), decimals);
            return new Limits(
                    Math.min(low, down(target, decimals)), Math.max(high, up(target, decimals)));
        }

        /// Where a mass lies, in a word.
        public String check(double mass) {
            return mass < low * (1 - HAIR) ? "LOW" : mass > high * (1 + HAIR) ? "HIGH" : "OK";
        }

        private static double up(double value, int decimals) {
            return rounded(value * (1 - HAIR), decimals, RoundingMode.UP);
        }

        private static double down(double value, int decimals) {
            return rounded(value * (1 + HAIR), decimals, RoundingMode.DOWN);
        }

        private static double rounded(double value, int decimals, RoundingMode mode) {
            return Double.isFinite(value)
                    ? BigDecimal.valueOf(value).setScale(decimals, mode).doubleValue()
                    : value;
        }
    }

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

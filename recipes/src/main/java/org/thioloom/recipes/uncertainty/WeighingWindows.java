package org.thioloom.recipes.uncertainty;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.master.Output;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How far from its target each weighing may be, so that effort at the balance fits what is known
/// of the bottles.
///
/// What reacts: all weighings together, each anywhere within its window alike, add at most a tenth
/// to the variance that the lots leave in r, Σ s² a²/3 ≤ u²(ln r)/10, with s a material's share of
/// its groups and one relative half-width a for all; and they keep r within 0.97 to 1.03 wherever
/// the plan is within, Σ s a ≤ |ln(r/edge)|. Nothing is allowed more than 2 %, and nothing less
/// than twice the standard uncertainty of its own weighing. A recipe whose balance states a window
/// keeps that.
///
/// @param halfWidths by input, `[-]` of the target
/// @param stated the recipe's own; null when they follow from the lots
/// @param sentence where they come from, for the sheet
public record WeighingWindows(
        Map<String, Double> halfWidths, @Nullable Quantity<MassFraction> stated, String sentence) {
    private static final double SHARE = 0.1;
    private static final double WIDEST = 0.02;
    private static final double COVERAGE = 2;

    public WeighingWindows {
        halfWidths = Map.copyOf(halfWidths);
    }

    /// Of every material of a plan.
    ///
    /// @param known how well r is known; empty where amounts so far apart leave nothing to share
    ///   out
    public static WeighingWindows of(ControlRecipe plan, Optional<RatioBudget> known) {
        Quantity<MassFraction> window = plan.master().balance().window();
        return window == null ? new Sharing(plan, known).windows() : asStated(plan, window);
    }

    private static WeighingWindows asStated(ControlRecipe plan, Quantity<MassFraction> window) {
        Map<String, Double> same = new LinkedHashMap<>();
        plan.materials()
                .forEach(m -> same.put(m.input().id(), window.in(Units.PERCENT_BY_MASS) / 100));
        return new WeighingWindows(
                same,
                window,
                "Low and high are " + window + " from the target, as the recipe's balance has it.");
    }

    /// The half-width of an input's window, `[-]` of its target.
    public double halfWidth(String input) {
        Double halfWidth = halfWidths.get(input);
        if (halfWidth == null) {
            throw new IllegalStateException("bug: " + input + " is not weighed");
        }
        return halfWidth;
    }

    /// What the lots leave open, and what of it weighing may add.
    ///
    /// @param lots u(ln r) from everything but weighing, `[-]`
    private record Sharing(ControlRecipe plan, double lots) {
        Sharing(ControlRecipe plan, Optional<RatioBudget> known) {
            this(plan, known.map(RatioBudget::lots).orElse(Double.POSITIVE_INFINITY));
        }

        WeighingWindows windows() {
            double reacting = reacting();
            Map<String, Double> halfWidths = new LinkedHashMap<>();
            boolean heldByBalance = false;
            for (Material material : plan.materials()) {
                double wanted = share(material) > 0 ? reacting : WIDEST;
                double least = least(material);
                heldByBalance |= share(material) > 0 && least > wanted;
                double halfWidth = Math.max(wanted, least);
                // of next to nothing the balance shows nothing: from none of it to twice as much
                halfWidths.put(material.input().id(), halfWidth < 1 ? halfWidth : 1);
            }
            return new WeighingWindows(halfWidths, null, sentence(heldByBalance));
        }

        /// One half-width for all that reacts.
        private double reacting() {
            double squares = 0;
            double shares = 0;
            for (Material material : plan.materials()) {
                double share = share(material);
                squares += share * share;
                shares += share;
            }
            double ofVariance = lots * Math.sqrt(3 * SHARE / squares);
            return Math.min(WIDEST, Math.min(ofVariance, room() / shares));
        }

        /// How far ln r is from the nearer edge of its window, `[-]`; ∞ where it is outside.
        private double room() {
            double r = plan.stoichiometry().imbalance();
            double room =
                    Math.min(
                            Math.log(Stoichiometry.GREATEST_RATIO / r),
                            Math.log(r / Stoichiometry.LEAST_RATIO));
            return room > 0 ? room : Double.POSITIVE_INFINITY;
        }

        /// How much r moves with a material's mass; a synthesis may well want an excess.
        private double share(Material material) {
            return plan.master().formula().output() instanceof Output.Product
                    ? 0
                    : plan.stoichiometry().share(material);
        }

        private double least(Material material) {
            return COVERAGE * PortionDoubt.of(material, plan).relative(material);
        }

        private String sentence(boolean heldByBalance) {
            boolean network = plan.materials().stream().anyMatch(m -> share(m) > 0);
            if (!network) {
                return "Low and high: each may be %s off, or what the balance can tell."
                        .formatted(percent(WIDEST));
            }
            if (heldByBalance) {
                return "Low and high are what the balance can tell, which shows in r (lots: u = %s)."
                        .formatted(percent(lots));
            }
            String within =
                    room() < Double.POSITIVE_INFINITY
                            ? " and keeps it from %s to %s"
                                    .formatted(
                                            Stoichiometry.LEAST_RATIO, Stoichiometry.GREATEST_RATIO)
                            : "";
            return "Low and high: weighing adds at most a tenth to the variance of r (lots: u = %s)%s; what does not react may be %s off."
                    .formatted(percent(lots), within, percent(WIDEST));
        }

        private static String percent(double share) {
            if (!Double.isFinite(share)) {
                return "unknown";
            }
            return Rounding.significant(BigDecimal.valueOf(100 * share), 2)
                            .replaceFirst("\\.0$", "")
                    + " %";
        }
    }
}

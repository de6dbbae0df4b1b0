package org.thioloom.app.text.model;

import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.uncertainty.Interval;
import org.thioloom.recipes.uncertainty.OutputBudget;
import org.thioloom.recipes.uncertainty.Share;

import java.math.BigDecimal;
import java.util.List;

/// How well one output is known, in as many digits as that deserves.
public record BudgetWords(OutputBudget budget) {
    private static final double NEXT_TO_NONE = 1e-9;

    /// As planned.
    public String planned() {
        return number(budget.planned());
    }

    /// At the estimates of everything, typical ones included: no mean, where the plan bends.
    public String atEstimates() {
        return number(budget.value());
    }

    /// Where 95 % of such batches lie.
    public String interval() {
        return budget.interval()
                .map(i -> number(i.low()) + " to " + number(i.high()))
                .orElse("not by first order");
    }

    /// The largest cause, and its share.
    public String largestCause() {
        return budget.largest().map(BudgetWords::cause).orElse("nothing uncertain");
    }

    /// The larger causes, largest first, until they make nine tenths.
    public List<String> causes() {
        return budget.causes().stream().map(BudgetWords::cause).toList();
    }

    /// Two digits of a quarter of the interval, which is about u.
    private int decimals() {
        double width =
                budget.interval()
                        .map(BudgetWords::width)
                        .filter(w -> w > 0 && Double.isFinite(w))
                        .orElse(Math.max(Math.abs(budget.value()), 1e-9) / 25);
        return (int) Math.max(0, 1 - Math.floor(Math.log10(width / 4)));
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    private String number(double value) {
        return value == Double.POSITIVE_INFINITY
                ? "never"
                : Rounding.toDecimals(
                        BigDecimal.valueOf(Math.abs(value) < NEXT_TO_NONE ? 0 : value), decimals());
    }

    private static String cause(Share share) {
        return share.belief().input().words() + ", " + percent(share.share());
    }

    static String percent(double share) {
        return share > 0 && share < 0.01 ? "less than 1 %" : Math.round(100 * share) + " %";
    }
}

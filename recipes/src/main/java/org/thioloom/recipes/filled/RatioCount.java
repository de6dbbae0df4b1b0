package org.thioloom.recipes.filled;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Doubt;
import org.thioloom.recipes.record.WeighingPage.Line;
import org.thioloom.recipes.record.WeighingPage.PerGram;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What the groups that were weighed come to: r, how well it is known, and what to add where it is
/// off. Counted after the totals.
///
/// @param count of the totals, to which this adds
record RatioCount(WeighingPage page, Entries entries, Count count) {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    void run() {
        count.put("Ratio_Planned", OptionalDouble.of(page.ratio()));
        count.put(
                "Ratio_Live", quotient(1, count.number("First_Live"), count.number("Second_Live")));
        OptionalDouble actual =
                quotient(1, count.number("First_Actual"), count.number("Second_Actual"));
        count.put("Ratio_Actual", actual);
        if (page.ratioUncertainty() != null) {
            doubts(actual);
        }
        if (page.ratioLow() <= page.ratio() && page.ratio() <= page.ratioHigh()) {
            boolean out =
                    actual.isPresent()
                            && (actual.getAsDouble() < page.ratioLow()
                                    || actual.getAsDouble() > page.ratioHigh());
            count.put("Ratio_Check", actual.isEmpty() ? "" : out ? "NO" : "YES");
            correction(out, actual.orElse(0));
        }
    }

    static OptionalDouble quotient(double factor, OptionalDouble top, OptionalDouble bottom) {
        return top.isPresent() && bottom.isPresent() && bottom.getAsDouble() > 0
                ? OptionalDouble.of(factor * top.getAsDouble() / bottom.getAsDouble())
                : NONE;
    }

    /// u²(ln r) = Σ s² (lot² + (u(m)/m)²), where a material's share s of its groups goes with its
    /// mass m.
    private void doubts(OptionalDouble ratio) {
        double squares = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            Doubt doubt = page.lines().get(i).doubt();
            double square = doubt == null || !(ratio.orElse(0) > 0) ? 0 : square(i, doubt);
            count.add("items.doubt", OptionalDouble.of(square));
            squares += square;
        }
        count.put(
                "RatioU_Actual",
                ratio.isPresent()
                        ? OptionalDouble.of(ratio.getAsDouble() * Math.sqrt(squares))
                        : NONE);
    }

    /// What a row adds to u²(ln r).
    private double square(int i, Doubt doubt) {
        PerGram one = page.lines().get(i).perGram();
        double mass = count.number("items.total", i).orElseThrow();
        double perGram =
                one.first() / count.number("First_Actual").orElseThrow()
                        + one.second() / count.number("Second_Actual").orElseThrow();
        double grams = page.unit().equals(Units.MILLIGRAM) ? 1e-3 : 1;
        double slope = perGram * grams * count.number("items.strength", i).orElseThrow();
        double taken = wasPoured(i) ? doubt.poured() * mass : doubt.weighed();
        return slope * slope * (Math.pow(doubt.lot() * mass, 2) + taken * taken);
    }

    private boolean wasPoured(int i) {
        Line line = page.lines().get(i);
        return line.volume() != null
                && entries.number("items.weighed", i).isEmpty()
                && entries.number("items.pipetted", i).isPresent();
    }

    /// More of the scarcer side brings r back to plan: x (a - r b) = r S - F, with F and S what is
    /// there of both groups, a and b what a gram of the material brings of them.
    private void correction(boolean out, double actual) {
        if (!out) {
            count.put("Correction_Row", NONE);
            count.put("Correction_Mass", NONE);
            count.put("Correction_Material", "");
            return;
        }
        double planned = page.ratio();
        int row = actual > planned ? richest(PerGram::second) : richest(PerGram::first);
        PerGram one = page.lines().get(row).perGram();
        double lacking =
                planned * count.number("Second_Actual").orElseThrow()
                        - count.number("First_Actual").orElseThrow();
        double scale = page.unit().equals(Units.MILLIGRAM) ? 1000 : 1;
        count.put("Correction_Row", OptionalDouble.of(row + 1));
        count.put(
                "Correction_Mass",
                OptionalDouble.of(scale * lacking / (one.first() - planned * one.second())));
        count.put("Correction_Material", page.lines().get(row).input());
    }

    private int richest(ToDoubleFunction<PerGram> part) {
        List<Double> parts =
                page.lines().stream().map(l -> part.applyAsDouble(l.perGram())).toList();
        int best = 0;
        for (int i = 1; i < parts.size(); i++) {
            best = parts.get(i) > parts.get(best) ? i : best;
        }
        return best;
    }
}

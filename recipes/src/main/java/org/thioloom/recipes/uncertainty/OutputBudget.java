package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.uncertainty.FirstOrder;
import org.thioloom.chem.uncertainty.Interval;
import org.thioloom.chem.uncertainty.Summary;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How well one output is known.
///
/// @param planned the value as the plan counts: groups all alive where nobody said otherwise
/// @param value at the estimates, typical ones included
/// @param firstOrder by the law of propagation; empty where a neighbouring value is "never"
/// @param drawn by Monte Carlo; empty where that was not asked
/// @param shares of the variance, in the order of the inputs; what they lack to 1 is done by
///   several together
public record OutputBudget(
        PlanOutput output,
        double planned,
        double value,
        Optional<FirstOrder> firstOrder,
        Optional<Summary> drawn,
        List<Share> shares) {
    public OutputBudget {
        shares = List.copyOf(shares);
    }

    /// Where it lies in 95 % of such batches; empty when neither way gave an answer.
    public Optional<Interval> interval() {
        return drawn.map(Summary::symmetric).or(() -> firstOrder.map(FirstOrder::interval));
    }

    /// Whether the law of propagation gives the same interval as the draws, to one digit of u (JCGM
    /// 101, 8); empty where one of them is missing.
    public Optional<Boolean> firstOrderHolds() {
        return firstOrder.flatMap(f -> drawn.map(d -> f.agreesWith(d.symmetric(), 1)));
    }

    /// Whether an interval by the law of propagation reaches below zero, where nothing is.
    public boolean reachesBelowZero() {
        return drawn.isEmpty() && interval().map(i -> i.low() < 0).orElse(false);
    }

    /// The largest cause; empty when nothing is uncertain.
    public Optional<Share> largest() {
        return shares.stream()
                .max(Comparator.comparingDouble(Share::share))
                .filter(share -> share.share() > 0);
    }

    /// The larger causes, largest first, until they make nine tenths.
    public List<Share> causes() {
        List<Share> sorted =
                shares.stream()
                        .filter(share -> share.share() >= 0.01)
                        .sorted(Comparator.comparingDouble(Share::share).reversed())
                        .toList();
        double sum = 0;
        int count = 0;
        while (count < sorted.size() && sum < 0.9) {
            sum += sorted.get(count++).share();
        }
        return sorted.subList(0, count);
    }

    /// The share that differs from disc to disc; all discs of a batch have the rest in common.
    public double perDiscShare() {
        return of(Belief::perDisc);
    }

    /// What causes of one kind make together.
    public double share(Cause cause) {
        return of(belief -> belief.cause() == cause);
    }

    private double of(Predicate<Belief> which) {
        return shares.stream()
                .filter(share -> which.test(share.belief()))
                .mapToDouble(Share::share)
                .sum();
    }
}

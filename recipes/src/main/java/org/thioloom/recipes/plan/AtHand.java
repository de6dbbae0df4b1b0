package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.control.Supply;
import org.thioloom.recipes.control.Supply.Holding;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The materials at hand: what the order limits, and else what the lots hold. They are compared
/// with what is taken from each bottle, stock solutions included, and not with what ends in the
/// batch.
final class AtHand {
    // a part in 10⁹ more is binary rounding and no shortage
    private static final double ALLOWANCE = 1 + 1e-9;

    private final UnitBatch unit;
    private final List<Limit> limits = new ArrayList<>();

    AtHand(Order order, UnitBatch unit) {
        this.unit = unit;
        limits.addAll(order.limits());
        for (Bound bound : unit.inputs()) {
            boolean ordered = limits.stream().anyMatch(l -> l.input().equals(bound.id()));
            if (!ordered && bound.lot() != null && bound.lot().available() != null) {
                limits.add(new Limit(bound.id(), bound.lot().available()));
            }
        }
    }

    /// Whether nothing at hand bounds the size of the batch.
    boolean leavesOpen() {
        return limits.stream().noneMatch(this::scales);
    }

    private boolean scales(Limit limit) {
        return unit.masses().containsKey(limit.input());
    }

    /// More unit batches than this cannot be made; stock solutions may allow fewer.
    double scale() {
        return limits.stream()
                .filter(this::scales)
                .mapToDouble(l -> l.available().in(Units.GRAM) / mass(unit.masses(), l))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /// Whether every bottle holds what is taken. `[g]` by input
    boolean suffice(Map<String, Double> taken) {
        return limits.stream().allMatch(limit -> share(limit, taken) <= ALLOWANCE);
    }

    /// The bottle of which the greatest share is taken.
    Limit scarcest(Map<String, Double> taken) {
        return limits.stream().max(Comparator.comparingDouble(l -> share(l, taken))).orElseThrow();
    }

    /// Writes each shortage down.
    ///
    /// @param most discs that could be made
    void report(Map<String, Double> taken, int most, List<Finding> findings) {
        limits.stream()
                .filter(limit -> share(limit, taken) > ALLOWANCE)
                .map(limit -> shortage(limit, taken, most))
                .forEach(findings::add);
    }

    private static Finding shortage(Limit limit, Map<String, Double> taken, int most) {
        Quantity<?> needed =
                Quantity.computed(mass(taken, limit), Units.GRAM).to(limit.available().unit());
        return Rule.LIMIT_EXCEEDED.at(
                "/order/limit/" + limit.input(),
                limit.input(),
                Rounding.shown(needed) + " " + needed.unit(),
                limit.available(),
                most);
    }

    private static double share(Limit limit, Map<String, Double> taken) {
        return mass(taken, limit) / limit.available().in(Units.GRAM);
    }

    private static double mass(Map<String, Double> masses, Limit limit) {
        Double mass = masses.get(limit.input());
        if (mass == null) {
            throw new IllegalStateException("bug: no mass of " + limit.input());
        }
        return mass;
    }

    /// What is at hand, taken and left; null without limits.
    @Nullable Supply supply(Map<String, Double> taken, int discs) {
        return limits.isEmpty()
                ? null
                : new Supply(
                        discs,
                        scarcest(taken).input(),
                        limits.stream().map(limit -> holding(limit, mass(taken, limit))).toList());
    }

    private static Holding holding(Limit limit, double taken) {
        double left = limit.available().in(Units.GRAM) - taken;
        double rest = Math.abs(left) < (ALLOWANCE - 1) * taken ? 0 : left;
        return new Holding(
                limit.input(),
                limit.available(),
                Quantity.computed(taken * 1e3, Units.MILLIGRAM),
                Quantity.computed(rest * 1e3, Units.MILLIGRAM));
    }
}

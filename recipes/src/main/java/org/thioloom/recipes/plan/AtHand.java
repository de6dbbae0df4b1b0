package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Mass;
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
import java.util.function.IntSupplier;

/// The materials at hand against a unit batch: what the order limits, and else what the lots hold.
final class AtHand {
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
        limits.removeIf(limit -> !unit.masses().containsKey(limit.input()));
    }

    /// Whether nothing at hand limits the batch.
    boolean isEmpty() {
        return limits.isEmpty();
    }

    /// Most unit batches that everything at hand allows; infinite without limits.
    double scale() {
        return limits.stream().mapToDouble(this::scale).min().orElse(Double.POSITIVE_INFINITY);
    }

    private double scale(Limit limit) {
        return limit.available().in(Units.GRAM) / perUnit(limit);
    }

    private double perUnit(Limit limit) {
        Double mass = unit.masses().get(limit.input());
        if (mass == null) {
            throw new IllegalStateException("bug: " + limit.input() + " does not scale");
        }
        return mass;
    }

    private Limit scarcest() {
        return limits.stream().min(Comparator.comparingDouble(this::scale)).orElseThrow();
    }

    /// The input that runs out first.
    String first() {
        return scarcest().input();
    }

    /// How much of it there is.
    Quantity<Mass> available() {
        return scarcest().available();
    }

    /// Whether a plan of this scale can be made; each shortage is written down.
    boolean suffice(double scale, IntSupplier most, List<Finding> findings) {
        List<Limit> shortages = limits.stream().filter(l -> scale > scale(l) * (1 + 1e-9)).toList();
        for (Limit limit : shortages) {
            Quantity<Mass> needed =
                    Quantity.computed(scale * perUnit(limit), Units.GRAM)
                            .to(limit.available().unit());
            findings.add(
                    Rule.LIMIT_EXCEEDED.at(
                            "/order/limit/" + limit.input(),
                            limit.input(),
                            Rounding.shown(needed) + " " + needed.unit(),
                            limit.available(),
                            most.getAsInt()));
        }
        return shortages.isEmpty();
    }

    /// What is at hand, planned and left; null without limits.
    @Nullable Supply supply(double scale, int discs) {
        if (limits.isEmpty()) {
            return null;
        }
        List<Holding> stocks =
                limits.stream()
                        .map(limit -> {
                            double planned = scale * perUnit(limit) * 1e3;
                            double left = limit.available().in(Units.MILLIGRAM) - planned;
                            return new Holding(
                                    limit.input(),
                                    limit.available(),
                                    Quantity.computed(planned, Units.MILLIGRAM),
                                    Quantity.computed(
                                            Math.abs(left) < 1e-9 * planned ? 0 : left,
                                            Units.MILLIGRAM));
                        })
                        .toList();
        return new Supply(discs, first(), stocks);
    }
}

package org.thioloom.recipes.backward;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.ArrayList;
import java.util.List;

/// The bottles at hand, by input.
///
/// @param stores every input that has lots or a limit, in the recipe's order
record Shelf(List<Store> stores) {
    // a part in 10⁹ more is binary rounding and no shortage
    static final double ALLOWANCE = 1 + 1e-9;

    Shelf {
        stores = List.copyOf(stores);
    }

    /// The bottles of one input.
    ///
    /// @param limit of all of them together; null for what they hold
    record Store(String input, List<Lot> lots, @Nullable Quantity<Mass> limit) {
        Store {
            lots = List.copyOf(lots);
        }

        boolean isSeveral() {
            return lots.size() > 1;
        }

        /// Number of the only lot; empty when the order alone says what is at hand.
        String only() {
            return lots.isEmpty() ? "" : lots.getFirst().id();
        }

        /// `[g]`; infinite when nobody said
        double total() {
            double held = lots.stream().mapToDouble(Store::left).sum();
            double together = lots.isEmpty() ? Double.POSITIVE_INFINITY : held;
            if (limit == null) {
                return together;
            }
            // of a single bottle the order goes before the label
            return isSeveral() ? Math.min(limit.in(Units.GRAM), together) : limit.in(Units.GRAM);
        }

        static double left(Lot lot) {
            return lot.available() == null
                    ? Double.POSITIVE_INFINITY
                    : lot.available().in(Units.GRAM);
        }
    }

    static Shelf of(MasterRecipe recipe, Order order, List<Lot> lots) {
        List<Store> stores = new ArrayList<>();
        for (Input input : recipe.formula().inputs()) {
            List<Lot> own = lots.stream().filter(lot -> lot.input().equals(input.id())).toList();
            Quantity<Mass> limit =
                    order.limits().stream()
                            .filter(l -> l.input().equals(input.id()))
                            .map(Limit::available)
                            .findFirst()
                            .orElse(null);
            if (!own.isEmpty() || limit != null) {
                stores.add(new Store(input.id(), own, limit));
            }
        }
        return new Shelf(stores);
    }

    /// What keeps lots from being told apart or added up.
    static List<Finding> objections(List<Lot> lots) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            Lot lot = lots.get(i);
            boolean repeated =
                    lots.subList(0, i).stream()
                            .anyMatch(
                                    l -> l.input().equals(lot.input()) && l.id().equals(lot.id()));
            if (repeated) {
                findings.add(Rule.ID_REPEATED.at("/lots/" + i + "/id", lot.id()));
            }
            long own = lots.stream().filter(l -> l.input().equals(lot.input())).count();
            if (own > 1 && lot.available() == null) {
                findings.add(
                        Rule.FIELD_MISSING.at(
                                "/lots/" + i + "/available",
                                "available",
                                "{\"value\": 250, \"unit\": \"mg\"}"));
            }
        }
        return findings;
    }

    /// Whether nothing bounds what can be made.
    boolean isOpen() {
        return stores.stream().allMatch(store -> store.total() == Double.POSITIVE_INFINITY);
    }

    /// The store of an input that has several lots.
    List<Store> several() {
        return stores.stream().filter(Store::isSeveral).toList();
    }

    /// The lots of inputs that have one.
    List<Lot> single() {
        return stores.stream()
                .filter(store -> store.lots().size() == 1)
                .map(store -> store.lots().getFirst())
                .toList();
    }
}

package org.thioloom.recipes.backward;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.backward.Shelf.Store;
import org.thioloom.recipes.backward.StockPlan.Batch;
import org.thioloom.recipes.backward.StockPlan.Bound;
import org.thioloom.recipes.backward.StockPlan.Draw;
import org.thioloom.recipes.backward.StockPlan.Holding;
import org.thioloom.recipes.backward.StockPlan.Search;
import org.thioloom.recipes.backward.StockPlan.Shortage;
import org.thioloom.recipes.lot.Lot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Batches against the bottles they come from: what is left, and what runs out first.
record StockAnswer(Shelf shelf, List<Batch> batches) {

    StockPlan of(LotUse use, Search search, List<Shortage> oneMore) {
        return new StockPlan(
                use,
                batches.stream().mapToInt(Batch::discs).sum(),
                batches,
                holdings(),
                search.bounds().isEmpty() ? greatestShare() : fewest(search.bounds()),
                oneMore,
                search);
    }

    /// The input whose bottles together allow the fewest discs.
    static String fewest(List<Bound> bounds) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        bounds.forEach(bound -> sums.merge(bound.input(), bound.discs(), Integer::sum));
        return sums.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String greatestShare() {
        return shelf.stores().stream()
                .filter(store -> store.total() < Double.POSITIVE_INFINITY)
                .max(Comparator.comparingDouble(this::share))
                .map(Store::input)
                .orElse("");
    }

    private double share(Store store) {
        return batches.stream()
                        .mapToDouble(batch -> Pooled.taken(batch.plan(), store.input()))
                        .sum()
                / store.total();
    }

    private List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        for (Store store : shelf.stores()) {
            if (!store.isSeveral() && store.total() < Double.POSITIVE_INFINITY) {
                holdings.add(holding(store.input(), store.only(), store.total()));
            }
            if (store.isSeveral()) {
                for (Lot lot : store.lots()) {
                    holdings.add(holding(store.input(), lot.id(), Store.left(lot)));
                }
            }
        }
        return holdings;
    }

    private Holding holding(String input, String lot, double available) {
        double taken =
                batches.stream()
                        .flatMap(batch -> batch.draws().stream())
                        .filter(draw -> draw.input().equals(input) && draw.lot().equals(lot))
                        .map(Draw::mass)
                        .mapToDouble(mass -> mass.in(Units.GRAM))
                        .sum();
        double left = available - taken;
        double rest = Math.abs(left) < (Shelf.ALLOWANCE - 1) * available ? 0 : left;
        return new Holding(
                input,
                lot,
                Quantity.computed(1e3 * available, Units.MILLIGRAM),
                Quantity.computed(1e3 * taken, Units.MILLIGRAM),
                Quantity.computed(1e3 * rest, Units.MILLIGRAM));
    }
}

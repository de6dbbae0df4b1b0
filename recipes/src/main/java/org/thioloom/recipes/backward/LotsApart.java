package org.thioloom.recipes.backward;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.backward.Shelf.Store;
import org.thioloom.recipes.backward.StockPlan.Batch;
import org.thioloom.recipes.backward.StockPlan.Bound;
import org.thioloom.recipes.backward.StockPlan.Draw;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Batches of one lot of every input each: which choices of lots, and how many discs of each.
final class LotsApart implements BatchSearch.Needs {
    /// Ways to choose lots that can still be gone through, every set of them.
    static final int MOST_CHOICES = 12;

    // so many that nothing is too little to weigh, and what does not grow with discs falls out
    private static final int MANY = 2000;

    private final Forward forward;
    private final List<Bottle> bottles = new ArrayList<>();
    private final List<int[]> sides = new ArrayList<>();
    private final List<List<Lot>> choices;
    private final boolean[][] uses;
    private final double[][] slopes;
    private final double[][] fixed;
    private final List<Map<Integer, double[]>> planned = new ArrayList<>();

    /// A lot, or what the order says of a whole input.
    ///
    /// @param lot its number; empty for all bottles of the input together
    private record Bottle(String input, String lot, double left) {}

    LotsApart(Forward forward, Shelf shelf) {
        this.forward = forward;
        choices = choices(shelf);
        for (Store store : shelf.stores()) {
            if (store.isSeveral()) {
                side(store.lots().stream().map(LotsApart::bottle).toList());
            }
            if (!store.isSeveral() || store.limit() != null) {
                side(
                        List.of(
                                new Bottle(
                                        store.input(),
                                        store.isSeveral() ? "" : store.only(),
                                        store.total())));
            }
        }
        uses = new boolean[choices.size()][bottles.size()];
        slopes = new double[choices.size()][bottles.size()];
        fixed = new double[choices.size()][bottles.size()];
        measure();
    }

    /// What a disc and what a batch takes of each bottle, from two large batches.
    private void measure() {
        for (int c = 0; c < choices.size(); c++) {
            Map<String, Double> one = forward.known(choices.get(c), MANY).used();
            Map<String, Double> two = forward.known(choices.get(c), 2 * MANY).used();
            for (int b = 0; b < bottles.size(); b++) {
                String input = bottles.get(b).input;
                double mass = one.getOrDefault(input, 0.0);
                double each = (two.getOrDefault(input, 0.0) - mass) / MANY;
                uses[c][b] = isOf(choices.get(c), bottles.get(b));
                slopes[c][b] = Math.max(Double.MIN_NORMAL, each * (1 - 1e-12));
                // what differs by rounding alone is no dead volume
                fixed[c][b] = Math.max(0, mass - MANY * each - 1e-9 * mass);
            }
            planned.add(new HashMap<>());
        }
    }

    private static boolean isOf(List<Lot> lots, Bottle bottle) {
        return bottle.lot.isEmpty()
                || lots.stream()
                        .anyMatch(lot ->
                                lot.input().equals(bottle.input) && lot.id().equals(bottle.lot));
    }

    private void side(List<Bottle> own) {
        int[] side = new int[own.size()];
        for (int i = 0; i < side.length; i++) {
            side[i] = bottles.size();
            bottles.add(own.get(i));
        }
        sides.add(side);
    }

    private static Bottle bottle(Lot lot) {
        return new Bottle(lot.input(), lot.id(), Store.left(lot));
    }

    static long count(Shelf shelf) {
        return shelf.several().stream()
                .mapToLong(s -> s.lots().size())
                .reduce(1, Math::multiplyExact);
    }

    /// Every way to take one lot of each input, the first lots first.
    static List<List<Lot>> choices(Shelf shelf) {
        List<List<Lot>> choices = new ArrayList<>();
        choices.add(List.of());
        for (Store store : shelf.stores()) {
            if (store.lots().isEmpty()) {
                continue;
            }
            List<List<Lot>> longer = new ArrayList<>();
            for (List<Lot> begun : choices) {
                for (Lot lot : store.lots()) {
                    List<Lot> more = new ArrayList<>(begun);
                    more.add(lot);
                    longer.add(more);
                }
            }
            choices.clear();
            choices.addAll(longer);
        }
        return choices;
    }

    BatchSearch.Result search(int wanted) {
        return BatchSearch.most(this, stock(), sides.toArray(int[][]::new), wanted);
    }

    private double[] stock() {
        return bottles.stream().mapToDouble(Bottle::left).toArray();
    }

    /// What each bottle allows at the very most.
    List<Bound> bounds(int wanted) {
        int[] most = BatchSearch.bounds(this, stock(), wanted);
        List<Bound> bounds = new ArrayList<>();
        for (int b = 0; b < most.length; b++) {
            Bottle bottle = bottles.get(b);
            if (bottle.left < Double.POSITIVE_INFINITY) {
                bounds.add(new Bound(bottle.input, bottle.lot, most[b]));
            }
        }
        return bounds;
    }

    /// The batches of a result.
    List<Batch> batches(List<Integer> discs) {
        List<Batch> batches = new ArrayList<>();
        for (int c = 0; c < discs.size(); c++) {
            int count = discs.get(c);
            if (count > 0) {
                ControlRecipe plan = forward.known(choices.get(c), count);
                batches.add(new Batch(count, plan, draws(c, plan), List.of()));
            }
        }
        return batches;
    }

    private List<Draw> draws(int choice, ControlRecipe plan) {
        List<Draw> draws = new ArrayList<>();
        for (int b = 0; b < bottles.size(); b++) {
            Bottle bottle = bottles.get(b);
            if (uses(choice, b) && (!bottle.lot.isEmpty() || isAlone(b))) {
                double taken = Pooled.taken(plan, bottle.input);
                draws.add(
                        new Draw(
                                bottle.input,
                                bottle.lot,
                                Quantity.computed(1e3 * taken, Units.MILLIGRAM)));
            }
        }
        return draws;
    }

    /// Whether no lot of its input is listed beside it.
    private boolean isAlone(int bottle) {
        String input = bottles.get(bottle).input;
        return bottles.stream().filter(other -> other.input.equals(input)).count() == 1;
    }

    @Override
    public int choices() {
        return choices.size();
    }

    @Override
    public double need(int choice, int bottle, int discs) {
        return planned.get(choice).computeIfAbsent(discs, n -> taken(choice, n))[bottle];
    }

    private double[] taken(int choice, int discs) {
        double[] taken = new double[bottles.size()];
        Arrays.fill(taken, Double.POSITIVE_INFINITY);
        if (forward.plan(choices.get(choice), discs)
                instanceof Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _)) {
            Arrays.setAll(taken, b -> Pooled.taken(plan, bottles.get(b).input));
        }
        return taken;
    }

    @Override
    public double slope(int choice, int bottle) {
        return slopes[choice][bottle];
    }

    @Override
    public double fixed(int choice, int bottle) {
        return fixed[choice][bottle];
    }

    @Override
    public boolean uses(int choice, int bottle) {
        return uses[choice][bottle];
    }
}

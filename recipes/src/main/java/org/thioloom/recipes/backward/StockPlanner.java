package org.thioloom.recipes.backward;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.backward.Shelf.Store;
import org.thioloom.recipes.backward.StockPlan.Batch;
import org.thioloom.recipes.backward.StockPlan.Search;
import org.thioloom.recipes.backward.StockPlan.Shortage;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// How many discs the bottles at hand give, when an input has several lots.
///
/// It stands over the planner and asks it again and again: what was poured together is a lot like
/// any other to it. So what is answered here is what a plan of those lots will say.
public final class StockPlanner {
    /// The most discs that an order may have.
    private static final int MOST_DISCS = 10_000;

    /// How many discs more are tried after the first that does not fit: a larger batch may do
    /// without a stock solution that a smaller one prepares.
    private static final int PATIENCE = 3;

    private static final int ANY = 1000;

    /// Discs of which nothing is known, so that the planner asks for what it needs.
    private static final DiscOrder UNSAID =
            new DiscOrder(null, 0, null, DiameterOf.DRY_DISC, null, null, null);

    private final MasterRecipe recipe;
    private final Order order;
    private final LotUse use;
    private final Shelf shelf;
    private final Forward forward;
    private final @Nullable Integer ordered;
    private final Set<Finding> findings = new LinkedHashSet<>();

    private StockPlanner(MasterRecipe recipe, Order order, List<Lot> lots, LotUse use) {
        DiscOrder discs = order.discs() == null ? UNSAID : order.discs();
        this.recipe = recipe;
        this.order = new Order(discs, order.ratioBasis(), order.limits(), order.start());
        this.use = use;
        shelf = Shelf.of(recipe, order, lots);
        forward = new Forward(recipe, this.order);
        ordered = discs.count();
    }

    /// As many discs as the bottles give, or as many as were ordered.
    public static Outcome<StockPlan> plan(
            MasterRecipe recipe, Order order, List<Lot> lots, LotUse use) {
        List<Finding> objections = Shelf.objections(lots);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        return new StockPlanner(recipe, order, lots, use).plan(lots);
    }

    private Outcome<StockPlan> plan(List<Lot> lots) {
        Optional<List<Finding>> refused = eachLotAlone(lots);
        if (refused.isPresent()) {
            return new Outcome.Refused<>(refused.get());
        }
        if (use == LotUse.APART && LotsApart.count(shelf) > LotsApart.MOST_CHOICES) {
            return new Outcome.Refused<>(
                    List.of(
                            Rule.OUT_OF_RANGE.at(
                                    "/lots",
                                    "the number of ways to choose lots",
                                    LotsApart.count(shelf),
                                    1,
                                    LotsApart.MOST_CHOICES)));
        }
        return use == LotUse.APART ? apart() : pooled();
    }

    /// Plans with every choice of lots, and with whatever else is wrong; empty when all are sound.
    private Optional<List<Finding>> eachLotAlone(List<Lot> lots) {
        List<Lot> strangers =
                lots.stream().filter(lot -> recipe.formula().input(lot.input()).isEmpty()).toList();
        List<Lot> firsts =
                shelf.stores().stream()
                        .filter(store -> !store.lots().isEmpty())
                        .map(store -> store.lots().getFirst())
                        .toList();
        for (Lot lot : lots) {
            List<Lot> chosen = new ArrayList<>(firsts);
            chosen.replaceAll(l -> l.input().equals(lot.input()) ? lot : l);
            chosen.addAll(strangers);
            Outcome<ControlRecipe> plan = forward.plan(chosen, ANY);
            if (plan instanceof Outcome.Refused<ControlRecipe>(var reasons)) {
                return Optional.of(reasons);
            }
            findings.addAll(LotFindings.among(plan.findings()));
        }
        Outcome<ControlRecipe> plan = forward.plan(firsts, ordered == null ? ANY : ordered);
        findings.addAll(LotFindings.among(plan.findings()));
        return plan instanceof Outcome.Refused<ControlRecipe>(var reasons)
                ? Optional.of(reasons)
                : Optional.empty();
    }

    // All lots in one batch.

    private Outcome<StockPlan> pooled() {
        Pooled pooled = new Pooled(forward, shelf, use == LotUse.IN_ORDER, ANY);
        // the planner's own answer for the whole stock mixed: right, or next to it
        Outcome<ControlRecipe> mixed =
                Planner.plan(recipe, asManyAsPossible(), pooled.lots(Map.of()));
        boolean little = mixed.findings().stream().anyMatch(f -> f.rule() == Rule.LIMIT_EXCEEDED);
        if (ordered == null && mixed instanceof Outcome.Refused<ControlRecipe> && !little) {
            return new Outcome.Refused<>(mixed.findings());
        }
        int count = ordered == null ? most(pooled, guess(mixed)) : ordered;
        Batch batch = pooled.batch(Math.max(1, count));
        List<Shortage> shortages = shortages(batch.plan());
        if (!shortages.isEmpty()) {
            int most = ordered == null ? 0 : most(pooled, guess(mixed));
            return new Outcome.Refused<>(shortages.stream().map(s -> tooLittle(s, most)).toList());
        }
        List<Shortage> oneMore =
                ordered == null && count < MOST_DISCS
                        ? shortages(pooled.batch(count + 1).plan())
                        : List.of();
        return answer(List.of(batch), Search.NONE, oneMore);
    }

    private Outcome<StockPlan> answer(List<Batch> batches, Search search, List<Shortage> oneMore) {
        for (Batch batch : batches) {
            forward.findings(batch).stream()
                    .filter(f -> !LotFindings.isOne(f) && !isSaid(f))
                    .forEach(findings::add);
        }
        return new Outcome.Accepted<>(
                new StockAnswer(shelf, batches).of(use, search, oneMore), List.copyOf(findings));
    }

    /// Of several batches the first says it, with its own numbers.
    private boolean isSaid(Finding finding) {
        return findings.stream()
                .anyMatch(f -> f.rule() == finding.rule() && f.pointer().equals(finding.pointer()));
    }

    private Order asManyAsPossible() {
        List<Order.Limit> limits =
                order.limits().stream()
                        .filter(limit ->
                                shelf.several().stream()
                                        .noneMatch(s -> s.input().equals(limit.input())))
                        .toList();
        return new Order(
                Forward.counted(order.discs(), null), order.ratioBasis(), limits, order.start());
    }

    private static Finding tooLittle(Shortage shortage, int most) {
        return Rule.LIMIT_EXCEEDED.at(
                "/order/limit/" + shortage.input(),
                shortage.input(),
                shown(shortage.needed()),
                shown(shortage.available()),
                most);
    }

    private static String shown(Quantity<?> mass) {
        return Rounding.shown(mass) + " " + mass.unit();
    }

    private static int guess(Outcome<ControlRecipe> plan) {
        return plan instanceof Outcome.Accepted<ControlRecipe>(ControlRecipe control, var _)
                        && control.casting() != null
                ? control.casting().discs()
                : 0;
    }

    private int most(Pooled pooled, int guess) {
        int most = guess;
        while (most > 0 && !fits(pooled, most)) {
            most--;
        }
        int beyond = most;
        while (beyond < Math.min(MOST_DISCS, most + PATIENCE)) {
            beyond++;
            most = fits(pooled, beyond) ? beyond : most;
        }
        return most;
    }

    private boolean fits(Pooled pooled, int discs) {
        return shortages(pooled.batch(discs).plan()).isEmpty();
    }

    private List<Shortage> shortages(ControlRecipe plan) {
        List<Shortage> shortages = new ArrayList<>();
        for (Store store : shelf.stores()) {
            double needed = Pooled.taken(plan, store.input());
            if (needed > store.total() * Shelf.ALLOWANCE) {
                shortages.add(
                        new Shortage(
                                store.input(),
                                Quantity.computed(1e3 * needed, Units.MILLIGRAM),
                                Quantity.computed(1e3 * store.total(), Units.MILLIGRAM)));
            }
        }
        return shortages;
    }

    // Each lot by itself.

    private Outcome<StockPlan> apart() {
        if (shelf.isOpen() && ordered == null) {
            String instead = "\"available\" in the lots, or how many discs (--discs 12)";
            return new Outcome.Refused<>(
                    List.of(Rule.ORDER_WITHOUT_SIZE.at("/order/discs", instead)));
        }
        LotsApart apart = new LotsApart(forward, shelf);
        BatchSearch.Result result = apart.search(ordered == null ? MOST_DISCS : ordered);
        if (result.total() == 0 || (ordered != null && result.total() < ordered)) {
            return new Outcome.Refused<>(tooLittle(apart, result.total()));
        }
        Search search =
                ordered != null
                        ? Search.NONE
                        : new Search(
                                apart.bounds(MOST_DISCS),
                                OptionalInt.of(result.bound()),
                                result.looked(),
                                result.proven());
        return answer(apart.batches(result.discs()), search, List.of());
    }

    /// What the first lots lack, and all lots of the same input together do not give.
    private List<Finding> tooLittle(LotsApart apart, int most) {
        String first = StockAnswer.fewest(apart.bounds(MOST_DISCS));
        int wanted = ordered == null ? 1 : ordered;
        double needed =
                Pooled.taken(forward.known(LotsApart.choices(shelf).getFirst(), wanted), first);
        double held =
                shelf.stores().stream()
                        .filter(store -> store.input().equals(first))
                        .mapToDouble(Store::total)
                        .sum();
        return List.of(
                Rule.LIMIT_EXCEEDED.at(
                        "/order/limit/" + first,
                        first,
                        shown(Quantity.computed(1e3 * needed, Units.MILLIGRAM)),
                        shown(Quantity.computed(1e3 * held, Units.MILLIGRAM))
                                + ", lots kept apart,",
                        most));
    }
}

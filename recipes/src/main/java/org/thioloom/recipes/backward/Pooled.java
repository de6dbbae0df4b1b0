package org.thioloom.recipes.backward;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.backward.LotContent.Portion;
import org.thioloom.recipes.backward.Shelf.Store;
import org.thioloom.recipes.backward.StockPlan.Batch;
import org.thioloom.recipes.backward.StockPlan.Draw;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Basis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One batch from all lots: mixed, or emptied one after the other.
///
/// Emptied in order, what a batch weighs of an input depends on what its portions hold, and the
/// portions on what it weighs. What the recipe counts, groups or molecules, hardly depends on
/// either, so it is read off a plan and turned back into masses until they agree.
final class Pooled {
    private static final int MOST_ROUNDS = 100;
    private static final double AGREED = 1e-11;

    private final Forward forward;
    private final Shelf shelf;
    private final boolean inOrder;
    private final Map<String, List<LotContent>> contents = new LinkedHashMap<>();

    /// @param discs any number that can be planned
    Pooled(Forward forward, Shelf shelf, boolean inOrder, int discs) {
        this.forward = forward;
        this.shelf = shelf;
        this.inOrder = inOrder;
        List<Lot> firsts = firsts();
        for (Store store : shelf.several()) {
            List<LotContent> own = new ArrayList<>();
            for (Lot lot : store.lots()) {
                List<Lot> chosen = new ArrayList<>(firsts);
                chosen.replaceAll(l -> l.input().equals(lot.input()) ? lot : l);
                own.add(LotContent.of(lot, material(forward.known(chosen, discs), lot.input())));
            }
            contents.put(store.input(), own);
        }
    }

    private List<Lot> firsts() {
        return shelf.stores().stream()
                .filter(store -> !store.lots().isEmpty())
                .map(store -> store.lots().getFirst())
                .toList();
    }

    /// The lots of a plan where every store with several gives so much. `[g]` by input
    List<Lot> lots(Map<String, Double> masses) {
        List<Lot> lots = new ArrayList<>(shelf.single());
        for (Store store : shelf.several()) {
            double mass = masses.getOrDefault(store.input(), store.total());
            lots.add(LotContent.together(portions(store, mass)));
        }
        return lots;
    }

    private List<LotContent> content(Store store) {
        return contents.getOrDefault(store.input(), List.of());
    }

    /// So much of a store, by lot. `[g]`
    private List<Portion> portions(Store store, double mass) {
        double held = store.lots().stream().mapToDouble(Store::left).sum();
        List<Portion> portions = new ArrayList<>();
        double rest = Math.min(mass, held);
        for (LotContent content : content(store)) {
            double left = Store.left(content.lot());
            double portion = inOrder ? Math.min(rest, left) : mass * left / held;
            portions.add(new Portion(content, portion));
            rest -= portion;
        }
        return portions;
    }

    /// So many discs, whether the bottles hold enough or not.
    Batch batch(int discs) {
        Map<String, Double> masses = new LinkedHashMap<>();
        ControlRecipe plan = forward.known(lots(masses), discs);
        for (int round = 0; inOrder && round < MOST_ROUNDS; round++) {
            double off = 0;
            for (Store store : shelf.several()) {
                double before = masses.getOrDefault(store.input(), store.total());
                double after = weighed(store, plan);
                masses.put(store.input(), after);
                off = Math.max(off, Math.abs(after / before - 1));
            }
            if (off < AGREED) {
                break;
            }
            plan = forward.known(lots(masses), discs);
        }
        List<Lot> mixtures = lots(masses).stream().filter(this::isMixture).toList();
        return new Batch(discs, plan, draws(plan), mixtures);
    }

    private boolean isMixture(Lot lot) {
        return shelf.stores().stream()
                .filter(store -> store.input().equals(lot.input()))
                .noneMatch(store -> store.lots().stream().anyMatch(l -> l.id().equals(lot.id())));
    }

    /// The mass of first lots that holds what the plan counts of an input; more than there is where
    /// that is needed. `[g]`
    private double weighed(Store store, ControlRecipe plan) {
        Material material = material(plan, store.input());
        double taken = taken(plan, store.input()) / material.mass().in(Units.GRAM);
        double wanted = counted(material) * taken;
        double mass = 0;
        for (LotContent content : content(store)) {
            double left = Store.left(content.lot());
            double perGram = counted(content, material);
            if (left * perGram >= wanted) {
                return mass + wanted / perGram;
            }
            mass += left;
            wanted -= left * perGram;
        }
        return mass + wanted / counted(content(store).getLast(), material);
    }

    /// What the recipe holds constant of a material.
    private double counted(Material material) {
        return switch (count(material)) {
            case GROUPS -> group(material).amount().in(Units.MOLE);
            case MOLECULES -> material.amount().in(Units.MOLE);
            case MASS -> material.mass().in(Units.GRAM);
        };
    }

    private double counted(LotContent content, Material material) {
        return switch (count(material)) {
            case GROUPS -> content.groups();
            case MOLECULES -> content.molecules();
            case MASS -> 1;
        };
    }

    private enum Count {
        GROUPS,
        MOLECULES,
        MASS
    }

    private Count count(Material material) {
        RatioBasis wanted = forward.order().ratioBasis();
        boolean groups =
                material.group() != null
                        && (wanted == RatioBasis.GROUPS
                                || (wanted == null
                                        && material.input().basis() instanceof Basis.Groups));
        return switch (material.input().basis()) {
            case Basis.Molecules _, Basis.Groups _ -> groups ? Count.GROUPS : Count.MOLECULES;
            default -> Count.MASS;
        };
    }

    private static Material.Group group(Material material) {
        if (material.group() == null) {
            throw new IllegalStateException("bug: " + material.input().id() + " has no groups");
        }
        return material.group();
    }

    private static Material material(ControlRecipe plan, String input) {
        return plan.materials().stream()
                .filter(material -> material.input().id().equals(input))
                .findFirst()
                .orElseThrow();
    }

    static double taken(ControlRecipe plan, String input) {
        return plan.taken().getOrDefault(input, 0.0);
    }

    private List<Draw> draws(ControlRecipe plan) {
        List<Draw> draws = new ArrayList<>();
        for (Store store : shelf.stores()) {
            double taken = taken(plan, store.input());
            if (!store.isSeveral()) {
                draws.add(draw(store.input(), store.only(), taken));
                continue;
            }
            for (Portion portion : portions(store, taken)) {
                draws.add(draw(store.input(), portion.content().lot().id(), portion.mass()));
            }
        }
        return draws;
    }

    private static Draw draw(String input, String lot, double grams) {
        return new Draw(input, lot, Quantity.computed(1e3 * grams, Units.MILLIGRAM));
    }
}

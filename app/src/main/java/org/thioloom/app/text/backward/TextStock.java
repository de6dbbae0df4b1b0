package org.thioloom.app.text.backward;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.backward.StockPlan;
import org.thioloom.recipes.backward.StockPlan.Batch;
import org.thioloom.recipes.backward.StockPlan.Bound;
import org.thioloom.recipes.backward.StockPlan.Draw;
import org.thioloom.recipes.backward.StockPlan.Holding;
import org.thioloom.recipes.backward.StockPlan.Shortage;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.lot.Lot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the bottles at hand give, in words.
public final class TextStock {
    private static final String INDENT = "  ";
    private static final int WIDTH = TextRecord.WIDTH;

    private TextStock() {}

    public static String draw(StockPlan plan) {
        return head(plan)
                + (plan.batches().size() == 1 ? "" : batches(plan))
                + bottles(plan)
                + mixtures(plan)
                + why(plan);
    }

    private static String head(StockPlan plan) {
        String how =
                switch (plan.use()) {
                    case MIXED -> "the lots of an input mixed";
                    case IN_ORDER -> "one lot emptied before the next";
                    case APART -> "no two lots of an input in one batch";
                };
        ControlRecipe first = plan.batches().getFirst().plan();
        String scarce =
                plan.runsOutFirst().isEmpty() ? "" : "; " + plan.runsOutFirst() + " runs out first";
        return count(plan.discs(), "disc")
                + " from "
                + (plan.batches().size() == 1 ? "one batch" : plan.batches().size() + " batches")
                + ", "
                + how
                + scarce
                + "\n"
                + first.master().header().id()
                + disc(first)
                + "\n";
    }

    private static String disc(ControlRecipe plan) {
        return plan.casting() == null
                ? ""
                : ", "
                        + shown(plan.casting().dry().diameter())
                        + " wide and "
                        + shown(plan.casting().dry().thickness())
                        + " thick when dry";
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String batches(StockPlan plan) {
        List<String> inputs =
                plan.batches().getFirst().draws().stream().map(Draw::input).distinct().toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("", "discs"));
        inputs.forEach(input -> head.addAll(List.of(input, "mg")));
        rows.add(head);
        for (int i = 0; i < plan.batches().size(); i++) {
            Batch batch = plan.batches().get(i);
            List<String> row =
                    new ArrayList<>(List.of(String.valueOf(i + 1), String.valueOf(batch.discs())));
            for (String input : inputs) {
                Draw draw =
                        batch.draws().stream()
                                .filter(d -> d.input().equals(input))
                                .findFirst()
                                .orElseThrow();
                row.add(draw.lot());
                row.add(mass(batch, draw.mass()));
            }
            rows.add(row);
        }
        return "\nBatches\n" + TextTable.draw(rows, INDENT, WIDTH);
    }

    private static String mass(Batch batch, Quantity<?> milligrams) {
        return Rounding.toDecimals(
                milligrams.value(), batch.plan().materials().getFirst().decimals());
    }

    /// Every material of the batches, those without a bottle too.
    private static String bottles(StockPlan plan) {
        Batch any = plan.batches().getFirst();
        Map<String, List<List<String>>> byInput = new LinkedHashMap<>();
        for (Material material : any.plan().materials()) {
            String input = material.input().id();
            List<List<String>> rows = byInput.computeIfAbsent(input, _ -> new ArrayList<>());
            for (Holding holding : plan.lots()) {
                if (holding.input().equals(input)) {
                    rows.add(
                            List.of(
                                    input,
                                    holding.lot(),
                                    mass(any, holding.available()),
                                    mass(any, holding.taken()),
                                    mass(any, holding.left())));
                }
            }
            if (rows.isEmpty()) {
                rows.add(List.of(input, lot(material), "", mass(any, taken(plan, input)), ""));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "lot", "at hand", "taken", "left"));
        byInput.values().forEach(rows::addAll);
        return "\nBottles, in mg\n" + TextTable.draw(rows, INDENT, WIDTH) + ownStocks(plan);
    }

    private static String ownStocks(StockPlan plan) {
        List<String> stocks =
                plan.batches().stream()
                        .flatMap(batch -> batch.plan().materials().stream())
                        .filter(material -> material.addedAs() != null)
                        .map(material -> material.input().id())
                        .distinct()
                        .toList();
        return plan.batches().size() == 1 || stocks.isEmpty()
                ? ""
                : line(
                        "each batch is counted with its own stock solution of "
                                + String.join(", ", stocks)
                                + "; one for all takes less");
    }

    private static String lot(Material material) {
        return material.lot() == null ? "" : material.lot().id();
    }

    private static Quantity<?> taken(StockPlan plan, String input) {
        double grams =
                plan.batches().stream()
                        .mapToDouble(batch -> batch.plan().taken().getOrDefault(input, 0.0))
                        .sum();
        return Quantity.computed(1e3 * grams, Units.MILLIGRAM);
    }

    private static String mixtures(StockPlan plan) {
        List<Lot> mixtures = plan.batches().stream().flatMap(b -> b.mixtures().stream()).toList();
        if (mixtures.isEmpty()) {
            return "";
        }
        List<List<String>> rows =
                mixtures.stream().map(lot -> List.of(lot.input(), lot.id(), content(lot))).toList();
        return "\nTogether they are\n" + TextTable.draw(rows, INDENT, WIDTH);
    }

    private static String content(Lot lot) {
        List<String> parts = new ArrayList<>();
        if (lot.assay() != null) {
            parts.add("assay " + shown(lot.assay()));
        }
        if (lot.volatiles() != null && lot.volatiles().isPositive()) {
            parts.add(shown(lot.volatiles()) + " leaves on drying");
        }
        if (lot.molarMass() != null) {
            parts.add("Mn " + shown(lot.molarMass()));
        }
        if (lot.alive() != null) {
            parts.add(shown(lot.alive()) + " of its groups alive");
        }
        if (lot.content() != null) {
            parts.add(shown(lot.content()) + " of groups");
        }
        return parts.isEmpty() ? "as one, nothing was stated of them" : String.join(", ", parts);
    }

    private static String why(StockPlan plan) {
        String reasons =
                plan.oneMore().stream()
                        .map(shortage -> shortage(plan.discs() + 1, shortage))
                        .collect(Collectors.joining());
        if (plan.search().bound().isPresent()) {
            reasons += apart(plan);
        }
        return reasons.isEmpty() ? "" : "\nWhy no more\n" + reasons;
    }

    private static String shortage(int discs, Shortage shortage) {
        return line(
                discs
                        + " discs would take "
                        + shown(shortage.needed())
                        + " of "
                        + shortage.input()
                        + ", and "
                        + shown(shortage.available())
                        + " are at hand");
    }

    private static String apart(StockPlan plan) {
        Map<String, List<Bound>> byInput =
                plan.search().bounds().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Bound::input, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byInput.forEach(
                (input, bounds) -> text.append(line(input + " allows at most " + sum(bounds))));
        int bound = plan.search().bound().orElseThrow();
        if (plan.discs() < bound) {
            text.append(
                    line(
                            plan.search().proven()
                                    ? "what each batch takes besides its discs, and the choice of"
                                            + " partners, cost the rest: all "
                                            + plan.search().looked()
                                            + " part plans that could give more were looked at"
                                    : "more might be possible: the search was stopped after "
                                            + plan.search().looked()
                                            + " part plans"));
        }
        return text.toString();
    }

    private static String sum(List<Bound> bounds) {
        int sum = bounds.stream().mapToInt(Bound::discs).sum();
        String parts =
                bounds.stream()
                        .map(bound ->
                                bound.discs() + (bound.lot().isEmpty() ? "" : " of " + bound.lot()))
                        .collect(Collectors.joining(" + "));
        return bounds.size() == 1 ? parts : parts + " = " + sum;
    }

    private static String line(String sentence) {
        return TextTable.draw(List.of(List.of(sentence)), INDENT, WIDTH);
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}

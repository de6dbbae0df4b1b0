package org.thioloom.recipes.backward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.Bench.field;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.backward.StockPlan.Batch;
import org.thioloom.recipes.backward.StockPlan.Draw;
import org.thioloom.recipes.backward.StockPlan.Holding;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class StockPlannerTest {
    private static final MasterRecipe RECIPE = Bench.recipe("anp-c-2.0k");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    private static String node(String id, double milligrams, double assay) {
        return bottle(id, "node", milligrams, field("assay", text(assay), "wt%"));
    }

    private static String linker(String id, double milligrams, double mn, double alive) {
        return bottle(
                id,
                "linker",
                milligrams,
                field("molarMass", text(mn), "g/mol"),
                "\"molarMassMethod\": \"nmr\"",
                field("alive", text(alive), "mol%"));
    }

    private static String bottle(String id, String input, double milligrams, String... fields) {
        return "{\"id\": \"%s\", \"input\": \"%s\", %s, %s}"
                .formatted(
                        id,
                        input,
                        field("available", text(milligrams), "mg"),
                        fields.length == 0 ? "\"note\": \"as it is\"" : String.join(", ", fields));
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.6f", number);
    }

    private static AnOrder most() {
        return new AnOrder().asManyDiscsAsPossible().by(RatioBasis.GROUPS);
    }

    private static StockPlan plan(LotUse use, AnOrder order, String... lots) {
        return Bench.accepted(StockPlanner.plan(RECIPE, order.build(), Bench.lots(lots), use));
    }

    private static List<Finding> refused(LotUse use, AnOrder order, String... lots) {
        Outcome<StockPlan> outcome =
                StockPlanner.plan(RECIPE, order.build(), Bench.lots(lots), use);
        assertInstanceOf(Outcome.Refused.class, outcome);
        return outcome.findings();
    }

    private static double taken(Batch batch, String lot) {
        return batch.draws().stream()
                .filter(draw -> draw.lot().equals(lot))
                .map(Draw::mass)
                .mapToDouble(mass -> mass.in(Units.MILLIGRAM))
                .sum();
    }

    @ParameterizedTest
    @EnumSource(LotUse.class)
    void oneLotOfEachIsWhatThePlannerSays(LotUse use) {
        String[] lots = {node("B-17", 250, 92), linker("P-4", 2000, 2050, 94)};
        StockPlan plan = plan(use, most(), lots);
        ControlRecipe forward = Bench.plan(RECIPE, most().build(), Bench.lots(lots));
        assertEquals(casting(forward), plan.discs());
        assertEquals(
                forward.materials().size(), plan.batches().getFirst().plan().materials().size());
        for (int i = 0; i < forward.materials().size(); i++) {
            assertEquals(
                    forward.materials().get(i).mass(),
                    plan.batches().getFirst().plan().materials().get(i).mass());
        }
        assertEquals("node", plan.runsOutFirst());
    }

    private static int casting(ControlRecipe plan) {
        return Objects.requireNonNull(plan.casting()).discs();
    }

    @ParameterizedTest(name = "{0}: r = 1 of all that is weighed")
    @EnumSource(
            value = LotUse.class,
            names = {"MIXED", "IN_ORDER"})
    void portionsHoldEqualGroupsByHand(LotUse use) {
        Batch batch =
                plan(
                                use,
                                most(),
                                node("B-17", 40, 92),
                                node("B-18", 60, 85),
                                linker("P-4", 200, 2050, 94),
                                linker("P-5", 300, 1950, 97))
                        .batches()
                        .getFirst();
        // by hand: m w f / M of each node lot, m f e / M of each linker lot, assay 100 wt% unstated
        double m = Bench.material(batch.plan(), "node").molarMass().in(Units.GRAM_PER_MOLE);
        double ene = 4 * (taken(batch, "B-17") * 0.92 + taken(batch, "B-18") * 0.85) / m;
        double thiol = 2 * (taken(batch, "P-4") * 0.94 / 2050 + taken(batch, "P-5") * 0.97 / 1950);
        assertEquals(1, ene / thiol, 1e-9);
        assertEquals(1, batch.plan().stoichiometry().imbalance(), 1e-9);
        if (use == LotUse.MIXED) {
            assertEquals(40.0 / 60, taken(batch, "B-17") / taken(batch, "B-18"), 1e-9);
            assertEquals(200.0 / 300, taken(batch, "P-4") / taken(batch, "P-5"), 1e-9);
        } else {
            assertEquals(40, taken(batch, "B-17"), 1e-6, "the first is emptied");
        }
    }

    @Test
    void aMixtureStatesItsAverages() {
        Batch batch =
                plan(
                                LotUse.MIXED,
                                most(),
                                node("B-17", 40, 92),
                                node("B-18", 60, 85),
                                linker("P-4", 200, 2050, 94),
                                linker("P-5", 300, 1950, 97))
                        .batches()
                        .getFirst();
        Lot nodes = batch.mixtures().get(batch.mixtures().get(0).input().equals("node") ? 0 : 1);
        Lot linkers = batch.mixtures().get(batch.mixtures().get(0).input().equals("node") ? 1 : 0);
        assertEquals("B-17 + B-18", nodes.id());
        // by hand: (40 x 92 + 60 x 85) / 100
        assertEquals(87.8, value(nodes.assay()), 1e-9);
        // by hand: number average, 500 / (200/2050 + 300/1950)
        assertEquals(1988.80597, value(linkers.molarMass()), 5e-6);
        // by hand: Σ m e/M over Σ m/M
        assertEquals(95.835821, value(linkers.alive()), 5e-6);
        assertEquals("nmr", linkers.molarMassMethod());
        assertEquals(500, value(linkers.available()), 1e-9);
    }

    private static double value(@Nullable Quantity<?> quantity) {
        return Objects.requireNonNull(quantity).value().doubleValue();
    }

    /// Two lots of each, as the dice will; the amounts times a factor.
    private static String[] shelf(long seed, double factor) {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return new String[] {
            node("N1", factor * dice.nextDouble(15, 60), dice.nextDouble(80, 99)),
            node("N2", factor * dice.nextDouble(15, 60), dice.nextDouble(80, 99)),
            linker("L1", factor * dice.nextDouble(60, 250), dice.nextDouble(1800, 2200), 95),
            linker("L2", factor * dice.nextDouble(60, 250), dice.nextDouble(1800, 2200), 88)
        };
    }

    private static AnOrder order(long seed) {
        AnOrder order = new AnOrder().asManyDiscsAsPossible().deadVolume((seed % 3) * 10 + " uL");
        return seed % 2 == 0 ? order.by(RatioBasis.GROUPS) : order;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPlannedFitsTheStockAndOneDiscMoreDoesNot(long seed) {
        String[] lots = shelf(seed, 1);
        for (LotUse use : LotUse.values()) {
            StockPlan plan = plan(use, order(seed), lots);
            for (Holding holding : plan.lots()) {
                assertTrue(holding.left().value().signum() >= 0, () -> seed + " " + use + holding);
                double sum =
                        plan.batches().stream().mapToDouble(b -> taken(b, holding.lot())).sum();
                assertEquals(holding.taken().in(Units.MILLIGRAM), sum, 1e-9 * sum);
            }
            for (Batch batch : plan.batches()) {
                batch.plan()
                        .taken()
                        .forEach((input, grams) -> {
                            double drawn =
                                    batch.draws().stream()
                                            .filter(draw -> draw.input().equals(input))
                                            .mapToDouble(draw -> draw.mass().in(Units.GRAM))
                                            .sum();
                            assertTrue(
                                    drawn == 0 || Math.abs(drawn / grams - 1) < 1e-8,
                                    () ->
                                            seed + " " + use + " " + input + " " + drawn + " of "
                                                    + grams);
                        });
            }
            if (use == LotUse.APART) {
                assertTrue(plan.search().proven(), () -> seed + " " + plan.search());
                assertTrue(plan.discs() <= plan.search().bound().orElseThrow());
            } else {
                assertFalse(plan.oneMore().isEmpty(), () -> seed + " " + use);
            }
            assertTrue(
                    StockPlanner.plan(
                                    RECIPE,
                                    order(seed).discs(plan.discs() + 1).build(),
                                    Bench.lots(lots),
                                    use)
                            instanceof Outcome.Refused<StockPlan>,
                    () -> seed + " " + use + ": one more was planned");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreStockNeverGivesFewerDiscs(long seed) {
        for (LotUse use : LotUse.values()) {
            int less = plan(use, order(seed), shelf(seed, 1)).discs();
            int more = plan(use, order(seed), shelf(seed, 1.3)).discs();
            assertTrue(less <= more, () -> seed + " " + use + ": " + less + ", then " + more);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mixingLotsThatAreAlikeNeverGivesFewerThanKeepingThemApart(long seed) {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String[] lots = {
            node("N1", dice.nextDouble(15, 60), 92),
            node("N2", dice.nextDouble(15, 60), 92),
            linker("L1", dice.nextDouble(60, 250), 2050, 95),
            linker("L2", dice.nextDouble(60, 250), 2050, 95)
        };
        int apart = plan(LotUse.APART, order(seed), lots).discs();
        int mixed = plan(LotUse.MIXED, order(seed), lots).discs();
        int inOrder = plan(LotUse.IN_ORDER, order(seed), lots).discs();
        assertTrue(apart <= mixed, () -> apart + " apart, " + mixed + " mixed");
        assertEquals(mixed, inOrder);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMixtureGivenAsALotPlansTheSame(long seed) {
        StockPlan mixed = plan(LotUse.MIXED, order(seed), shelf(seed, 1));
        Batch batch = mixed.batches().getFirst();
        Outcome<ControlRecipe> again = Planner.plan(RECIPE, order(seed).build(), batch.mixtures());
        ControlRecipe plan = Bench.accepted(again);
        assertEquals(mixed.discs(), casting(plan));
        for (String input : List.of("node", "linker", "dmso", "dmpa")) {
            assertEquals(
                    Bench.material(batch.plan(), input).mass().in(Units.GRAM),
                    Bench.material(plan, input).mass().in(Units.GRAM),
                    1e-12,
                    input);
        }
    }

    @Test
    void batchesApartAreSharedOutByTryingAll() {
        String[] lots = {
            node("N1", 30, 92),
            node("N2", 17, 88),
            linker("L1", 95, 2050, 94),
            linker("L2", 70, 1950, 97)
        };
        AnOrder order = most().exact();
        StockPlan plan = plan(LotUse.APART, order, lots);
        List<Lot> all = Bench.lots(lots);
        int best = 0;
        double[][] each = new double[4][];
        for (int c = 0; c < 4; c++) {
            each[c] = perDisc(List.of(all.get(c / 2), all.get(2 + c % 2)));
        }
        for (int a = 0; a < 40; a++) {
            for (int b = 0; b < 40; b++) {
                for (int c = 0; c < 40; c++) {
                    for (int d = 0; d < 40; d++) {
                        boolean fits =
                                a * each[0][0] + b * each[1][0] <= 30
                                        && c * each[2][0] + d * each[3][0] <= 17
                                        && a * each[0][1] + c * each[2][1] <= 95
                                        && b * each[1][1] + d * each[3][1] <= 70;
                        best = fits ? Math.max(best, a + b + c + d) : best;
                    }
                }
            }
        }
        assertTrue(plan.discs() <= best, "small batches may need a stock solution besides");
        assertTrue(plan.discs() >= best - 1, best + " by trying all, " + plan.discs());
    }

    /// Node and linker of a disc, `[mg]`, from a plan of a thousand.
    private static double[] perDisc(List<Lot> lots) {
        List<Lot> enough = new ArrayList<>();
        lots.forEach(lot -> enough.add(lot.holding(null)));
        ControlRecipe plan = Bench.plan(RECIPE, most().exact().discs(1000).build(), enough);
        return new double[] {
            Bench.material(plan, "node").mass().in(Units.MILLIGRAM) / 1000,
            Bench.material(plan, "linker").mass().in(Units.MILLIGRAM) / 1000
        };
    }

    @Test
    void aStatedNumberIsSharedOutAndNoMore() {
        StockPlan plan =
                plan(
                        LotUse.IN_ORDER,
                        most().discs(20),
                        node("N1", 20, 92),
                        node("N2", 100, 92),
                        linker("L1", 500, 2000, 95));
        assertEquals(20, plan.discs());
        assertEquals(List.of(), plan.oneMore());
        assertEquals(20, taken(plan.batches().getFirst(), "N1"), 1e-9);
        assertTrue(taken(plan.batches().getFirst(), "N2") > 1);
    }

    @Test
    void aLimitOfTheOrderHoldsForAllLotsTogether() {
        String[] lots = {node("N1", 100, 92), node("N2", 100, 92), linker("L1", 5000, 2000, 95)};
        for (LotUse use : LotUse.values()) {
            StockPlan plan = plan(use, most().limit("node", "60 mg"), lots);
            double taken =
                    plan.batches().stream().mapToDouble(b -> taken(b, "N1") + taken(b, "N2")).sum();
            assertTrue(taken <= 60 && taken > 55, use + ": " + taken);
        }
    }

    @Test
    void whatALotLeavesUnsaidIsStillSaidOfTheMixture() {
        Outcome<StockPlan> outcome =
                StockPlanner.plan(
                        RECIPE,
                        most().build(),
                        Bench.lots(
                                node("N1", 100, 92),
                                bottle("N2", "node", 100),
                                linker("L1", 5000, 2000, 95)),
                        LotUse.MIXED);
        assertTrue(
                outcome.findings().stream().anyMatch(f -> f.rule() == Rule.ASSAY_UNSTATED),
                outcome.findings()::toString);
    }

    @ParameterizedTest
    @EnumSource(LotUse.class)
    void withoutStockNothingSaysHowMuch(LotUse use) {
        List<Finding> findings = refused(use, most());
        assertTrue(
                findings.stream().anyMatch(f -> f.rule() == Rule.ORDER_WITHOUT_SIZE),
                findings::toString);
    }

    @ParameterizedTest
    @EnumSource(LotUse.class)
    void whatGivesNoDiscIsRefused(LotUse use) {
        List<Finding> findings =
                refused(
                        use,
                        most(),
                        node("N1", 0.2, 92),
                        node("N2", 0.3, 92),
                        linker("L1", 5000, 2000, 95));
        assertTrue(
                findings.stream().anyMatch(f -> f.rule() == Rule.LIMIT_EXCEEDED),
                findings::toString);
    }

    @ParameterizedTest
    @EnumSource(LotUse.class)
    void anAmountThatNobodyStatedIsAskedFor(LotUse use) {
        List<Finding> findings =
                refused(use, most(), node("N1", 100, 92), "{\"id\": \"N2\", \"input\": \"node\"}");
        assertEquals(Rule.FIELD_MISSING, findings.getFirst().rule());
        assertEquals("/lots/1/available", findings.getFirst().pointer());
    }

    @Test
    void twoLotsOfOneNumberAreRefused() {
        List<Finding> findings =
                refused(LotUse.MIXED, most(), node("N1", 100, 92), node("N1", 50, 90));
        assertEquals(Rule.ID_REPEATED, findings.getFirst().rule());
    }

    @Test
    void tooManyWaysToChooseAreRefused() {
        List<String> lots = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lots.add(node("N" + i, 100, 92));
            lots.add(linker("L" + i, 100, 2000, 92));
        }
        List<Finding> findings = refused(LotUse.APART, most(), lots.toArray(String[]::new));
        assertTrue(findings.getFirst().problem().contains("is 16"), findings::toString);
    }

    @ParameterizedTest
    @EnumSource(LotUse.class)
    void aSynthesisMakesNoDiscs(LotUse use) {
        MasterRecipe synthesis =
                Bench.accepted(
                        Bench.read(Bench.template("borate-node-hexenyl-ether"), Bench.SYNTHESIS));
        Outcome<StockPlan> outcome = StockPlanner.plan(synthesis, most().build(), List.of(), use);
        assertEquals(Rule.MAKES_NO_DISCS, outcome.findings().getFirst().rule());
    }

    @Test
    void aLotOfAnotherRecipeIsRefused() {
        List<Finding> findings = refused(LotUse.MIXED, most(), bottle("X", "peg", 100));
        assertTrue(
                findings.stream().anyMatch(f -> f.rule() == Rule.LOT_FOR_NO_INPUT),
                findings::toString);
    }
}

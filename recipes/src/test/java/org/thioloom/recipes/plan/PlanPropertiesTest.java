package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Material.Stock;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.control.Supply;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.PlanWriter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/// Laws that hold for every batch, tried on batches drawn by seed.
class PlanPropertiesTest {
    static final List<Long> SEEDS = LongStream.range(0, 60).boxed().toList();
    private static final List<String> GRADES = List.of("1.0k", "1.5k", "2.0k", "3.4k", "5.0k");

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static MasterRecipe recipe(RandomGenerator random) {
        return Bench.recipe("anp-c-" + GRADES.get(random.nextInt(GRADES.size())));
    }

    private static AnOrder order(RandomGenerator random) {
        AnOrder order =
                new AnOrder()
                        .diameter(random.nextInt(3, 20) + " mm")
                        .thickness(random.nextInt(40, 350) + " um")
                        .overage(random.nextInt(0, 40) + "")
                        .by(random.nextBoolean() ? RatioBasis.GROUPS : RatioBasis.MOLECULES);
        return random.nextBoolean() ? order : order.ofMould();
    }

    private static List<Lot> lots(RandomGenerator random) {
        String node =
                Bench.lot(
                        "node",
                        Bench.field("assay", random.nextInt(60, 90) + "", "wt%"),
                        Bench.field("volatiles", random.nextInt(0, 10) + "", "wt%"));
        String linker =
                Bench.lot(
                        "linker",
                        Bench.field("molarMass", random.nextInt(900, 5200) + "", "g/mol"),
                        Bench.field("alive", random.nextInt(70, 100) + "", "mol%"));
        return Bench.lots(node, linker, Bench.lot("dmso"), Bench.lot("dmpa"));
    }

    /// What goes into the batch of an input, however it is added. `[mg]`
    private static double mass(ControlRecipe plan, String id) {
        double brought =
                plan.materials().stream()
                        .map(Material::addedAs)
                        .filter(Objects::nonNull)
                        .mapToDouble(stock -> stock.solventIn().in(Units.MILLIGRAM))
                        .sum();
        double own = Bench.material(plan, id).mass().in(Units.MILLIGRAM);
        return id.equals("dmso") ? own + brought : own;
    }

    private static String written(Outcome<ControlRecipe> outcome) {
        return PlanWriter.write(BatchRecord.of(Bench.accepted(outcome), outcome.findings()));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void twiceTheDiscsTakeTwiceOfEverythingAndNothingElseChanges(long seed) {
        RandomGenerator random = random(seed);
        MasterRecipe recipe = recipe(random);
        List<Lot> lots = lots(random);
        AnOrder order = order(random).deadVolume("0 uL");
        int discs = random.nextInt(1, 200);
        ControlRecipe once = Bench.plan(recipe, order.discs(discs).build(), lots);
        ControlRecipe twice = Bench.plan(recipe, order.discs(2 * discs).build(), lots);
        for (Material material : once.materials()) {
            String id = material.input().id();
            double doubled = 2 * mass(once, id);
            assertEquals(doubled, mass(twice, id), 1e-10 * doubled, "seed " + seed + ", " + id);
        }
        Casting one = PaperAnchorsTest.casting(once);
        Casting two = PaperAnchorsTest.casting(twice);
        assertEquals(one.perDiscVolume(), two.perDiscVolume());
        assertEquals(one.mouldDepth(), two.mouldDepth());
        assertEquals(one.mouldDiameter(), two.mouldDiameter());
        assertEquals(one.dry(), two.dry());
        assertEquals(
                once.steps().stream().map(Step::phase).toList(),
                twice.steps().stream().map(Step::phase).toList(),
                "durations and temperatures");
        assertEquals(once.cure(), twice.cure());
        double r = once.stoichiometry().imbalance();
        assertEquals(r, twice.stoichiometry().imbalance(), 1e-12 * r);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theSameLengthInAnotherUnitIsTheSamePlan(long seed) {
        RandomGenerator random = random(seed);
        MasterRecipe recipe = recipe(random);
        int micrometres = random.nextInt(40, 350);
        AnOrder order = order(random);
        ControlRecipe inUm =
                Bench.plan(recipe, order.thickness(micrometres + " um").build(), List.of());
        String millimetres = "%d.%03d mm".formatted(micrometres / 1000, micrometres % 1000);
        ControlRecipe inMm = Bench.plan(recipe, order.thickness(millimetres).build(), List.of());
        assertEquals(inUm.materials(), inMm.materials());
        assertEquals(inUm.solution(), inMm.solution());
        assertEquals(inUm.casting(), inMm.casting());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theOrderOfTheLotsChangesNothing(long seed) {
        RandomGenerator random = random(seed);
        MasterRecipe recipe = recipe(random);
        Order order = order(random).build();
        List<Lot> lots = lots(random);
        List<Lot> shuffled = new ArrayList<>(lots);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                written(Planner.plan(recipe, order, lots)),
                written(Planner.plan(recipe, order, shuffled)),
                "seed " + seed);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theTotalsEqualTheFormula(long seed) {
        RandomGenerator random = random(seed);
        MasterRecipe recipe = recipe(random);
        ControlRecipe plan = Bench.plan(recipe, order(random).build(), lots(random));
        double solution = mass(plan, "node") + mass(plan, "linker") + mass(plan, "dmso");
        double kept = Bench.material(plan, "node").solidsFraction();
        double solids = kept * mass(plan, "node") + mass(plan, "linker");
        assertEquals(0.50, solids / solution, 1e-10, "seed " + seed);
        assertEquals(0.01, mass(plan, "dmpa") / solution, 1e-10, "seed " + seed);
        var said = PaperAnchorsTest.solution(plan);
        assertEquals(solution, said.mass().in(Units.MILLIGRAM), 1e-9 * solution);
        double volume = said.volume().in(Units.MILLILITRE);
        double density = said.density().in(Units.GRAM_PER_MILLILITRE);
        assertEquals(solution / 1000, volume * density, 1e-10 * solution);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theVolumePouredIsWhatTheDiscsTheOverageAndTheDeadVolumeTake(long seed) {
        RandomGenerator random = random(seed);
        int discs = random.nextInt(1, 100);
        int spares = random.nextInt(0, 10);
        int dead = random.nextInt(0, 200);
        int extra = random.nextInt(0, 200);
        AnOrder order = order(random).discs(discs).spares(spares).deadVolume(dead + " uL");
        MasterRecipe recipe = recipe(random);
        ControlRecipe plan = Bench.plan(recipe, order.extra(extra + " uL").build(), List.of());
        double perDisc = PaperAnchorsTest.casting(plan).perDiscVolume().in(Units.MICROLITRE);
        double volume = PaperAnchorsTest.solution(plan).volume().in(Units.MICROLITRE);
        double wanted = (discs + spares) * perDisc + extra + dead;
        assertEquals(wanted, volume, 1e-9 * volume, "seed " + seed);
        ControlRecipe share = Bench.plan(recipe, order.overage("25").build(), List.of());
        double shared = PaperAnchorsTest.solution(share).volume().in(Units.MICROLITRE);
        assertEquals((discs + spares) * perDisc * 1.25 + dead, shared, 1e-9 * shared);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void aLimitIsNeverExceededAndOneMoreDiscExceedsIt(long seed) {
        RandomGenerator random = random(seed);
        MasterRecipe recipe = recipe(random);
        List<Lot> lots = lots(random);
        AnOrder order =
                order(random)
                        .spares(random.nextInt(0, 4))
                        .deadVolume(random.nextInt(0, 20) + " uL")
                        .limit("node", random.nextInt(100, 500) + " mg")
                        .limit("linker", random.nextInt(200, 3000) + " mg");
        Order most = order.asManyDiscsAsPossible().build();
        ControlRecipe plan = Bench.plan(recipe, most, lots);
        int discs = PaperAnchorsTest.casting(plan).discs();
        Supply supply = Objects.requireNonNull(plan.supply());
        assertEquals(discs, supply.discs());
        supply.stocks().forEach(s -> assertTrue(s.left().value().signum() >= 0, "seed " + seed));
        ControlRecipe same = Bench.plan(recipe, order.discs(discs).build(), lots);
        assertEquals(plan.materials(), same.materials(), "seed " + seed);
        Outcome<ControlRecipe> more = Planner.plan(recipe, order.discs(discs + 1).build(), lots);
        assertInstanceOf(Outcome.Refused.class, more);
        List<Finding> findings = more.findings();
        assertEquals(Rule.LIMIT_EXCEEDED, findings.getLast().rule(), "seed " + seed);
        assertTrue(
                findings.getLast().remedy().startsWith("order at most " + discs + " discs"),
                () -> "seed " + seed + ": " + findings.getLast());
        assertEquals("/order/limit/" + supply.runsOutFirst(), findings.getLast().pointer());
    }

    @Test
    void whatALotHoldsLimitsUnlessTheOrderSaysAnotherLimit() {
        MasterRecipe recipe = Bench.recipe("anp-c-2.0k");
        List<Lot> lots = Bench.lots(Bench.lot("node", Bench.field("available", "10", "mg")));
        Outcome<ControlRecipe> refused =
                Planner.plan(recipe, new AnOrder().discs(12).exact().build(), lots);
        assertEquals(Rule.LIMIT_EXCEEDED, refused.findings().getLast().rule());
        Order most = new AnOrder().asManyDiscsAsPossible().exact().build();
        assertEquals(8, PaperAnchorsTest.casting(Bench.plan(recipe, most, lots)).discs(), "8.94");
        Order enough = new AnOrder().discs(12).exact().limit("node", "1 g").build();
        ControlRecipe plan = Bench.plan(recipe, enough, lots);
        assertEquals(1, Objects.requireNonNull(plan.supply()).stocks().size());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theSameArgumentsGiveTheSamePlan(long seed) {
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            RandomGenerator random = random(seed);
            MasterRecipe recipe = recipe(random);
            twice.add(written(Planner.plan(recipe, order(random).build(), lots(random))));
        }
        assertEquals(twice.getFirst(), twice.getLast());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void everyAmountIsAboveZeroAndEveryMassTheSumOfItsMolecules(long seed) {
        RandomGenerator random = random(seed);
        ControlRecipe plan = Bench.plan(recipe(random), order(random).build(), lots(random));
        for (Material material : plan.materials()) {
            String what = "seed " + seed + ", " + material.input().id();
            assertTrue(material.mass().isPositive() && material.amount().isPositive(), what);
            double active =
                    material.amount().in(Units.MILLIMOLE)
                            * material.molarMass().in(Units.GRAM_PER_MOLE);
            double weighed =
                    material.mass().in(Units.MILLIGRAM)
                            * material.assay().in(Units.PERCENT_BY_MASS)
                            / 100;
            assertEquals(weighed, active, 1e-9 * active, what + ": n M = m w");
            Stock stock = material.addedAs();
            assertTrue(stock == null || stock.solventIn().isPositive(), what);
        }
    }
}

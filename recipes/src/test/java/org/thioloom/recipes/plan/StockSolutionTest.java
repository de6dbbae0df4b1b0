package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Material.Stock;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/// DMPA of a small batch cannot be weighed; it comes from a stock in the recipe's own DMSO.
class StockSolutionTest {
    static final List<Long> SEEDS = LongStream.range(0, 100).boxed().toList();

    /// Of DMPA and DMSO at 25 degC, in the catalogue. `[g/mL]`
    private static final double DMPA = 1.20;

    private static final double DMSO = 1.0955;

    /// 0.1 mg at 1 %: the least the recipe's balance weighs. `[mg]`
    private static final double LEAST = 10;

    private static ControlRecipe plan(int discs) {
        return Bench.plan("anp-c-2.0k", new AnOrder().discs(discs).exact().build());
    }

    private static double mg(ControlRecipe plan, String id) {
        return Bench.material(plan, id).mass().in(Units.MILLIGRAM);
    }

    private static Stock stock(ControlRecipe plan) {
        Stock stock = Bench.material(plan, "dmpa").addedAs();
        assertNotNull(stock);
        return stock;
    }

    @Test
    void twelveDiscsTakeOneAndAQuarterMilligramsOutOfAStock() {
        ControlRecipe plan = plan(12);
        // 12 x 9.48433 uL x 1.124151 g/mL x 1 %.
        assertEquals(1.279420, mg(plan, "dmpa"), 5e-6, "hand sum");
        Stock stock = stock(plan);
        double concentration = stock.concentration().in(Units.MILLIGRAM_PER_MILLILITRE);
        double volume = stock.volume().in(Units.MICROLITRE);
        assertEquals(mg(plan, "dmpa"), concentration * volume / 1000, 1e-10);
        assertEquals(mg(plan, "dmpa") + brought(plan), stock.mass().in(Units.MILLIGRAM), 1e-9);
    }

    private static double brought(ControlRecipe plan) {
        return plan.materials().stream()
                .map(Material::addedAs)
                .mapToDouble(stock -> stock == null ? 0 : stock.solventIn().in(Units.MILLIGRAM))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12, 20, 50, 93})
    void whatTheStockBringsIsTakenFromTheSolventExactly(int discs) {
        ControlRecipe plan = plan(discs);
        double formula = mg(plan, "node") + mg(plan, "linker");
        assertEquals(formula, mg(plan, "dmso") + brought(plan), 1e-10 * formula, "50 wt% solids");
        assertTrue(mg(plan, "dmso") > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12, 20, 50, 93})
    void theStockIsWhatItsWeighingsMakeByAdditiveVolumes(int discs) {
        ControlRecipe plan = plan(discs);
        Stock stock = stock(plan);
        double solute = stock.solute().in(Units.GRAM);
        double solvent = stock.solvent().in(Units.GRAM);
        double prepared = stock.prepared().in(Units.MILLILITRE);
        assertEquals(prepared, solute / DMPA + solvent / DMSO, 1e-10 * prepared, "V = m / ρ");
        double made = solute / prepared;
        double said = stock.concentration().in(Units.GRAM_PER_MILLILITRE);
        assertEquals(said, made, 1e-10 * said);
        double taken = stock.volume().in(Units.MILLILITRE);
        double solventIn = (taken - mg(plan, "dmpa") / 1000 / DMPA) * DMSO * 1000;
        assertEquals(solventIn, stock.solventIn().in(Units.MILLIGRAM), 1e-9 * solventIn);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void nothingIsWeighedBelowTheBalanceAndNothingDispensedBelowThePipette(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        ControlRecipe plan = plan(random.nextInt(1, 200));
        for (Material material : plan.materials()) {
            Stock stock = material.addedAs();
            if (stock == null) {
                continue;
            }
            assertTrue(stock.solute().in(Units.MILLIGRAM) >= LEAST * (1 - 1e-9), "seed " + seed);
            assertTrue(stock.solvent().in(Units.MILLIGRAM) >= LEAST, "seed " + seed);
            assertTrue(stock.volume().in(Units.MICROLITRE) >= 2, "seed " + seed);
            assertTrue(stock.prepared().compareTo(stock.volume()) > 0, "seed " + seed);
        }
        Material dmpa = Bench.material(plan, "dmpa");
        boolean weighable = dmpa.mass().in(Units.MILLIGRAM) >= LEAST;
        assertEquals(weighable, dmpa.addedAs() == null, "seed " + seed);
    }

    @Test
    void whatCanBeWeighedIsWeighed() {
        ControlRecipe plan = plan(94);
        assertNull(Bench.material(plan, "dmpa").addedAs(), "10.02 mg");
        assertNotNull(Bench.material(plan(93), "dmpa").addedAs(), "9.92 mg");
        assertEquals(0, brought(plan));
    }
}

package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.List;

/// What the bottles do to the masses. A hundred discs, so that all is weighed directly.
class LotsTest {
    private static final MasterRecipe RECIPE = Bench.recipe("anp-c-2.0k");
    private static final String MEASURED =
            Bench.field("molarMass", "2000", "g/mol") + ", \"molarMassMethod\": \"nmr\"";
    private static final String DME = "\"solvate\": {\"substance\": \"dme\", \"perMolecule\": 3}";

    private static ControlRecipe plan(RatioBasis basis, String... lots) {
        List<Lot> bottles = Bench.lots(lots);
        return Bench.plan(RECIPE, new AnOrder().discs(100).by(basis).exact().build(), bottles);
    }

    private static double mg(ControlRecipe plan, String id) {
        return Bench.material(plan, id).mass().in(Units.MILLIGRAM);
    }

    private static double linkerPerNode(ControlRecipe plan) {
        return mg(plan, "linker") / mg(plan, "node");
    }

    private static double perfect() {
        return linkerPerNode(plan(RatioBasis.MOLECULES));
    }

    @ParameterizedTest
    @EnumSource(RatioBasis.class)
    void anImpureNodeIsWeighedMoreAndMeetsAsManyThiols(RatioBasis basis) {
        ControlRecipe plan = plan(basis, Bench.lot("node", Bench.field("assay", "92", "wt%")));
        assertEquals(1 / 0.92, perfect() / linkerPerNode(plan), 1e-10, "m = n M / w");
        assertEquals(1, plan.stoichiometry().imbalance(), 1e-12);
        assertEquals(92, Bench.material(plan, "node").assay().in(Units.PERCENT_BY_MASS));
        double solids =
                PaperAnchorsTest.solution(plan).solidsMassFraction().in(Units.PERCENT_BY_MASS);
        assertEquals(50, solids, 1e-9, "nobody called the rest volatile");
    }

    @ParameterizedTest(name = "by {0}: r = {1}, linker x {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # basis,     r,            linker,       source
                      MOLECULES, 1.0638297872, 1,            'product: r = N(C=C)/N(SH) = 1 / 0.94'
                      GROUPS,    1,            1.0638297872, product: the dead ends are made up for
                    """)
    void deadThiolsShowInTheRatioOrInTheMass(
            RatioBasis basis, double r, double linker, String source) {
        ControlRecipe plan =
                plan(basis, Bench.lot("linker", MEASURED, Bench.field("alive", "94", "mol%")));
        assertEquals(r, plan.stoichiometry().imbalance(), 1e-10, source);
        assertEquals(linker, linkerPerNode(plan) / perfect(), 1e-10, source);
        Material.Group group = Bench.material(plan, "linker").group();
        assertNotNull(group);
        assertEquals(0.94, group.alive(), 1e-12);
        assertEquals(2, group.perMolecule());
        var limiting = plan.stoichiometry().limiting();
        String scarce = limiting == null ? "none" : limiting.key();
        assertEquals(basis == RatioBasis.MOLECULES ? "thiol" : "none", scarce, source);
    }

    @ParameterizedTest(name = "by {0}: r = {1}, linker x {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # basis,     r,            linker,       source
                      MOLECULES, 1.1111111111, 1,            '1.000 mmol/g by structure, 0.900 titrated'
                      GROUPS,    1,            1.1111111111, '1.000 mmol/g by structure, 0.900 titrated'
                    """)
    void titratedThiolGoesBeforeTheStructure(
            RatioBasis basis, double r, double linker, String source) {
        String lot =
                Bench.lot(
                        "linker",
                        Bench.field("content", "0.900", "mmol/g"),
                        Bench.field("alive", "50", "mol%"));
        ControlRecipe plan = plan(basis, lot);
        assertEquals(r, plan.stoichiometry().imbalance(), 1e-10, source);
        assertEquals(linker, linkerPerNode(plan) / perfect(), 1e-10, source);
    }

    /// 1062.702 / (1062.702 + 3 × 90.122) = 0.79719.
    @ParameterizedTest
    @EnumSource(RatioBasis.class)
    void aSolvateIsWeighedWithTheSaltAndLeavesTheRatioAlone(RatioBasis basis) {
        ControlRecipe plan = plan(basis, Bench.lot("node", DME));
        double assay = Bench.material(plan, "node").assay().in(Units.PERCENT_BY_MASS);
        assertEquals(79.7, assay, 0.05, "facts: chemistry, 2.3");
        assertEquals(1333.068 / 1062.702, perfect() / linkerPerNode(plan), 1e-6, "hand sum");
        assertEquals(1, plan.stoichiometry().imbalance(), 1e-12);
    }

    @Test
    void whatLeavesWithTheSolvateIsNoSolid() {
        ControlRecipe plan = plan(RatioBasis.MOLECULES, Bench.lot("node", DME));
        double node = mg(plan, "node");
        double solids = node * 1062.702 / 1333.068 + mg(plan, "linker");
        var solution = PaperAnchorsTest.solution(plan);
        assertEquals(50, solution.solidsMassFraction().in(Units.PERCENT_BY_MASS), 1e-9);
        assertEquals(2 * solids, solution.mass().in(Units.MILLIGRAM), 1e-5 * solids);
        double dmso = mg(plan, "dmso");
        assertEquals(solids - node * 270.366 / 1333.068, dmso, 1e-5 * dmso, "DME dissolves too");
        double kept = Bench.material(plan, "node").solidsFraction();
        assertEquals(0.79719, kept, 5e-6, "1062.702 / 1333.068");
    }

    @Test
    void aSaltForgottenToBeASolvateStarvesTheThiols() {
        // A lot of 79.7 wt% planned as pure: what is in the vial is r = 0.797 of what was meant.
        ControlRecipe meant = plan(RatioBasis.MOLECULES);
        ControlRecipe real = plan(RatioBasis.MOLECULES, Bench.lot("node", DME));
        double r = linkerPerNode(real) / linkerPerNode(meant);
        assertEquals(0.80, r, 0.005, "facts: chemistry, 12.2");
    }

    @Test
    void statedVolatilesGoBeforeTheRestOfTheAssay() {
        ControlRecipe plan =
                plan(
                        RatioBasis.MOLECULES,
                        Bench.lot(
                                "node",
                                Bench.field("assay", "80", "wt%"),
                                Bench.field("volatiles", "15", "wt%")));
        assertEquals(0.85, Bench.material(plan, "node").solidsFraction(), 1e-12);
        double solids = 0.85 * mg(plan, "node") + mg(plan, "linker");
        double all = mg(plan, "node") + mg(plan, "linker") + mg(plan, "dmso");
        assertEquals(0.5, solids / all, 1e-10);
    }

    @Test
    void theLotsMolarMassGoesBeforeTheRecipes() {
        String lot =
                Bench.lot(
                        "linker",
                        Bench.field("molarMass", "2050", "g/mol"),
                        "\"molarMassMethod\": \"nmr\"");
        ControlRecipe plan = plan(RatioBasis.MOLECULES, lot);
        assertEquals(2050.0 / 2000, linkerPerNode(plan) / perfect(), 1e-10);
        assertEquals(1, plan.stoichiometry().imbalance(), 1e-12);
    }

    @Test
    void theLotsDensityGoesBeforeTheCatalogues() {
        String lot = Bench.lot("dmso", Bench.field("density", "1.2", "g/mL"));
        ControlRecipe plan = plan(RatioBasis.MOLECULES, lot);
        var density = Bench.material(plan, "dmso").density();
        assertNotNull(density);
        assertEquals(1.2, density.in(Units.GRAM_PER_MILLILITRE));
    }
}

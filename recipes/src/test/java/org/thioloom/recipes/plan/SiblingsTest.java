package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Product;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.List;
import java.util.Optional;

/// Another node, another linker, another reaction: recipes beside the paper's, which need no code.
class SiblingsTest {
    private static ControlRecipe plan(String id, Order order) {
        return Bench.accepted(
                Bench.process(Bench.template(id), Bench.answers(id), order, List.of()));
    }

    @Test
    void aCondensedNetworkWeighsWhatItsPartsWeighLessTheIodide() {
        Order order = new AnOrder().limit("node", "1 g").withoutDiscs();
        Product network =
                Optional.ofNullable(plan("fluoroborate-diyne", order).product()).orElseThrow();
        // C24BF16I4Li 1117.58, C10H6 126.158, HI 127.908: hand sum of iupac2021
        double perNode = 1117.582 + 2 * 126.158 - 4 * 127.908;
        assertEquals(perNode, network.molarMass().in(Units.GRAM_PER_MOLE), 5e-3);
        assertEquals(1000 / 1117.582, network.amount().in(Units.MILLIMOLE), 1e-6);
        assertEquals(
                1000 / 1117.582 * perNode, network.theoreticalMass().in(Units.MILLIGRAM), 5e-3);
        assertNull(network.formula(), "a network has none");
    }

    @Test
    void threeAllylsMeetThreeThiolsInSeventyPercentOfTheLiquid() {
        Order order = new AnOrder().discs(12).thickness("120 um").build();
        ControlRecipe plan = plan("ionogel-triallyl-trithiol", order);
        assertEquals(1, plan.stoichiometry().linkersPerNode(), 1e-12, "f = 3 and f = 3");
        double liquid = mass(plan, "liquid");
        double all = liquid + mass(plan, "ene") + mass(plan, "thiol");
        assertEquals(0.7, liquid / all, 1e-12, "lewandowska2021: 70 wt%");
        assertEquals(
                249.266 / 398.5,
                mass(plan, "ene") / mass(plan, "thiol"),
                2e-4,
                "C12H15N3O3 over C15H26O6S3: hand sum");
    }

    @Test
    void aNodeMayBringTheSecondGroup() {
        Order order = new AnOrder().discs(12).thickness("120 um").build();
        ControlRecipe plan = plan("trithiol-peg-diacrylate", order);
        // 3 SH and 1.2 x 3 acrylates on two-ended chains
        assertEquals(
                1.8, plan.stoichiometry().linkersPerNode(), 1e-9, "hand; amounts keep 12 digits");
        assertEquals(1.2, plan.stoichiometry().imbalance(), 1e-12);
    }

    @Test
    void acrylatesAreWarnedOf() {
        Order order = new AnOrder().discs(12).thickness("120 um").build();
        List<Finding> findings =
                Bench.process(
                                Bench.template("trithiol-peg-diacrylate"),
                                Bench.answers("trithiol-peg-diacrylate"),
                                order,
                                List.of())
                        .findings();
        assertTrue(findings.stream().anyMatch(f -> f.rule() == Rule.GROWTH_MIXED), "" + findings);
    }

    private static double mass(ControlRecipe plan, String id) {
        return Bench.material(plan, id).mass().in(Units.MILLIGRAM);
    }
}

package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Solution;

import java.util.List;
import java.util.Objects;

/// The five grades of the paper against figures computed apart from this program.
///
/// Hand sums, IUPAC 2021 weights. Node C52H52BF16LiO4: 52 × 12.011 + 52 × 1.0080 + 10.81 + 16 ×
/// 18.998 + 6.94 + 4 × 15.999 = 1062.702 g/mol, so 0.1000 mmol is 106.2702 mg. Linker 0.2000 mmol ×
/// Mn. DMSO node + linker. DMPA C16H16O3 = 256.301 g/mol, 1 % of node + linker + DMSO. Volumes
/// node/1.28 + linker/1.125 + DMSO/1.0955; φ the first two over all.
class PaperAnchorsTest {
    private static final double NODE = 106.2702;

    private static ControlRecipe plan(String grade) {
        return Bench.plan(
                "anp-c-" + grade, new AnOrder().discs(100).thickness("120 um").exact().build());
    }

    /// Mass of an input for 0.1000 mmol of node, with what its stock solutions bring. `[mg]`
    private static double mass(ControlRecipe plan, String id) {
        double brought =
                id.equals("dmso")
                        ? plan.materials().stream()
                                .map(Material::addedAs)
                                .filter(Objects::nonNull)
                                .mapToDouble(stock -> stock.solventIn().in(Units.MILLIGRAM))
                                .sum()
                        : 0;
        double mass = Bench.material(plan, id).mass().in(Units.MILLIGRAM) + brought;
        return mass * NODE / Bench.material(plan, "node").mass().in(Units.MILLIGRAM);
    }

    /// Half of the last digit that is printed.
    private static void printed(String figure, double value, String source) {
        int point = figure.indexOf('.');
        double half = 0.5000001 * Math.pow(10, point < 0 ? 0 : point + 1 - figure.length());
        assertEquals(Double.parseDouble(figure), value, half, source);
    }

    @ParameterizedTest(name = "{0}: {2} mg linker, {3} mg DMSO, {5} mg DMPA   ({6})")
    @CsvSource(
            textBlock =
                    """
                    # grade, node,   linker, dmso,   uL,   dmpa,  source
                      1.0k,  106.27, 200.0,  306.3,  280,  6.13,  'facts: chemistry, 4.5'
                      1.5k,  106.27, 300.0,  406.3,  371,  8.13,  'facts: chemistry, 4.5'
                      2.0k,  106.27, 400.0,  506.3,  462,  10.13, 'facts: chemistry, 4.5; design: product'
                      3.4k,  106.27, 680.0,  786.3,  718,  15.73, 'facts: chemistry, 4.5'
                      5.0k,  106.27, 1000.0, 1106.3, 1010, 22.13, 'facts: chemistry, 4.5'
                    """)
    void weighsWhatIsPrinted(
            String grade,
            String node,
            String linker,
            String dmso,
            String microlitres,
            String dmpa,
            String source) {
        ControlRecipe plan = plan(grade);
        printed(node, mass(plan, "node"), source);
        printed(linker, mass(plan, "linker"), source);
        printed(dmso, mass(plan, "dmso"), source);
        printed(microlitres, mass(plan, "dmso") / 1.0955, source);
        printed(dmpa, mass(plan, "dmpa"), source);
    }

    @ParameterizedTest(name = "{0}: {1} mg linker, {2} mg DMSO, {3} mg DMPA")
    @CsvSource(
            textBlock =
                    """
                    # grade, linker, dmso,      dmpa,    hand sum
                      1.0k,  200,    306.2702,  6.125404, 106.2702 + 200; 1 % of 612.5404
                      1.5k,  300,    406.2702,  8.125404, 106.2702 + 300; 1 % of 812.5404
                      2.0k,  400,    506.2702,  10.125404, 106.2702 + 400; 1 % of 1012.5404
                      3.4k,  680,    786.2702,  15.725404, 106.2702 + 680; 1 % of 1572.5404
                      5.0k,  1000,   1106.2702, 22.125404, 106.2702 + 1000; 1 % of 2212.5404
                    """)
    void weighsTheHandSums(String grade, double linker, double dmso, double dmpa, String sum) {
        ControlRecipe plan = plan(grade);
        assertEquals(linker, mass(plan, "linker"), 1e-9 * linker, sum);
        assertEquals(dmso, mass(plan, "dmso"), 1e-9 * dmso, sum);
        assertEquals(dmpa, mass(plan, "dmpa"), 1e-9 * dmpa, sum);
    }

    @ParameterizedTest(name = "{0}: φ = {3}, {4} M of C=C, {5} mol% DMPA   ({6})")
    @CsvSource(
            textBlock =
                    """
                    # grade, dry,   solution, φ,     [C=C], DMPA mol%, source
                      1.0k,  1.174, 1.134,    0.483, 0.740, 6.0,       'facts: chemistry, 4.2 and 5.5'
                      1.5k,  1.162, 1.128,    0.485, 0.555, 7.9,       'facts: chemistry, 4.2 and 5.5'
                      2.0k,  1.154, 1.124,    0.487, 0.444, 9.9,       'facts: chemistry, 4.2 and 5.5'
                      3.4k,  1.144, 1.119,    0.489, 0.285, 15.3,      'facts: chemistry, 4.2 and 5.5'
                      5.0k,  1.138, 1.116,    0.490, 0.202, 21.6,      'facts: chemistry, 4.2 and 5.5, but 1.1165 g/mL of solution is printed 1.117 there'
                    """)
    void theSolutionIsThePrintedOne(
            String grade,
            String dry,
            String solution,
            String phi,
            String ene,
            String dmpa,
            String source) {
        ControlRecipe plan = plan(grade);
        Solution s = solution(plan);
        printed(dry, casting(plan).dry().density().in(Units.GRAM_PER_MILLILITRE), source);
        printed(solution, s.density().in(Units.GRAM_PER_MILLILITRE), source);
        printed(phi, s.solidsVolumeFraction().in(Units.PERCENT_BY_VOLUME) / 100, source);
        printed(ene, s.firstGroup().in(Units.MOLE_PER_LITRE), source);
        printed(dmpa, perEne(s), source);
        assertEquals("C=C", s.firstGroupSymbol());
        assertEquals(1, plan.stoichiometry().imbalance(), 1e-12, "1 : 2 of f = 4 and f = 2");
        assertNull(plan.stoichiometry().limiting());
    }

    @ParameterizedTest(name = "{0}: φ = {3}, {4} M of C=C, {5} mol% DMPA")
    @CsvSource(
            textBlock =
                    """
                    # grade, dry,      solution, φ,        [C=C],    DMPA mol%, source
                      1.0k,  1.174343, 1.133552, 0.482633, 0.740230, 5.97481,   the sums above in Python
                      1.5k,  1.161800, 1.127676, 0.485314, 0.555136, 7.92565,   the sums above in Python
                      2.0k,  1.154342, 1.124151, 0.486923, 0.444091, 9.87648,   the sums above in Python
                      3.4k,  1.143719, 1.119090, 0.489233, 0.284658, 15.33880,  the sums above in Python
                      5.0k,  1.138241, 1.116461, 0.490433, 0.201842, 21.58146,  the sums above in Python
                    """)
    void theSolutionIsTheHandSum(
            String grade,
            String dry,
            String solution,
            String phi,
            String ene,
            String dmpa,
            String source) {
        ControlRecipe plan = plan(grade);
        Solution s = solution(plan);
        printed(dry, casting(plan).dry().density().in(Units.GRAM_PER_MILLILITRE), source);
        printed(solution, s.density().in(Units.GRAM_PER_MILLILITRE), source);
        printed(phi, s.solidsVolumeFraction().in(Units.PERCENT_BY_VOLUME) / 100, source);
        printed(ene, s.firstGroup().in(Units.MOLE_PER_LITRE), source);
        printed(dmpa, perEne(s), source);
    }

    private static double perEne(Solution solution) {
        var load = solution.initiatorPerFirstGroup();
        return load == null ? 0 : load.in(Units.PERCENT_BY_AMOUNT);
    }

    static Solution solution(ControlRecipe plan) {
        return Objects.requireNonNull(plan.solution());
    }

    static Casting casting(ControlRecipe plan) {
        return Objects.requireNonNull(plan.casting());
    }

    @ParameterizedTest(name = "{0}: 0.1000 mmol of node make {1} discs, {2} by the numbers")
    @CsvSource(
            textBlock =
                    """
                    # grade, discs, as a number, source
                      1.0k,  56,    56.473,      'facts: chemistry, 4.5'
                      1.5k,  75,    75.721,      'facts: chemistry, 4.5'
                      2.0k,  94,    94.969,      'facts: chemistry, 4.5, which prints 95: that disc lacks 0.3 uL'
                      3.4k,  148,   148.862,     'facts: chemistry, 4.5'
                      5.0k,  210,   210.455,     'facts: chemistry, 4.5'
                    """)
    void aTenthOfAMillimoleMakesSoManyDiscs(String grade, int discs, double number, String source) {
        var order =
                new AnOrder()
                        .asManyDiscsAsPossible()
                        .limit("node", NODE + " mg")
                        .thickness("120 um")
                        .exact()
                        .build();
        ControlRecipe plan = Bench.plan("anp-c-" + grade, order);
        assertEquals(discs, casting(plan).discs(), source);
        double one = Bench.material(plan, "node").mass().in(Units.MILLIGRAM) / discs;
        assertEquals(number, NODE / one, 5e-4, source);
    }

    @ParameterizedTest(name = "{1} of {0}: {3} uL into {4} mm x {5} um   ({9})")
    @CsvSource(
            textBlock =
                    """
                    # grade, dry um, dry mg, uL,    free mm, free um, pinned um, mould uL, mould dries to, source
                      1.0k,  120,    5.42,   9.57,  8.92,    153,     249,       5.89,     5.49,           'facts: chemistry, 4.4'
                      2.0k,  120,    5.33,   9.48,  8.90,    152.5,   246,       5.87,     5.51,           'facts: chemistry, 4.4'
                      5.0k,  120,    5.26,   9.42,  8.88,    152,     245,       5.86,     5.52,           'facts: chemistry, 4.4'
                      2.0k,  356.8,  15.85,  28.20, 8.90,    453.5,   733,       17.45,    5.51,           'facts: chemistry, 4.4'
                    """)
    void castsThePrintedDiscs(
            String grade,
            String thickness,
            String dryMass,
            String volume,
            String freeDiameter,
            String freeDepth,
            String pinnedDepth,
            String mouldVolume,
            String mouldDry,
            String source) {
        AnOrder order = new AnOrder().discs(20).thickness(thickness + " um").exact();
        Casting free = casting(Bench.plan("anp-c-" + grade, order.build()));
        printed(dryMass, free.dry().mass().in(Units.MILLIGRAM), source);
        printed(volume, free.perDiscVolume().in(Units.MICROLITRE), source);
        printed(freeDiameter, free.mouldDiameter().in(Units.MILLIMETRE), source);
        printed(freeDepth, free.mouldDepth().in(Units.MICROMETRE), source);
        Casting mould = casting(Bench.plan("anp-c-" + grade, order.ofMould().build()));
        printed(mouldVolume, mould.perDiscVolume().in(Units.MICROLITRE), source);
        printed(mouldDry, mould.dry().diameter().in(Units.MILLIMETRE), source);
        assertEquals(7, mould.mouldDiameter().in(Units.MILLIMETRE), 1e-9, source);
        Casting pinned = pinned(grade, thickness);
        printed(pinnedDepth, pinned.mouldDepth().in(Units.MICROMETRE), source);
        printed(volume, pinned.perDiscVolume().in(Units.MICROLITRE), source);
        assertEquals(7, pinned.mouldDiameter().in(Units.MILLIMETRE), 1e-9, source);
    }

    private static Casting pinned(String grade, String thickness) {
        String text =
                Bench.edited(Bench.template("anp-c"), "\"drying\": \"free\"", "\"drying\": 1");
        String molarMass = grade.substring(0, 3).replace(".", "") + "00 g/mol";
        var recipe = Bench.accepted(Bench.read(text, Bench.settings("linker=" + molarMass)));
        var order = new AnOrder().discs(20).thickness(thickness + " um").exact().build();
        return casting(Bench.plan(recipe, order, List.of()));
    }

    @Test
    void theWorkedExampleOfTheDesignHolds() {
        ControlRecipe plan = plan("2.0k");
        double perDisc = casting(plan).perDiscVolume().in(Units.MICROLITRE);
        printed("9.48", perDisc, "design: product, worked anchors");
        printed("10.66", casting(plan).perDiscMass().in(Units.MILLIGRAM), "facts: chemistry, 4.4");
        Solution solution = solution(plan);
        var ofSolids = Objects.requireNonNull(solution.initiatorPerSolids());
        assertEquals(2, ofSolids.in(Units.PERCENT_BY_MASS), 1e-9, "1 % of twice the solids");
        assertEquals(100 * perDisc, solution.volume().in(Units.MICROLITRE), 1e-8 * perDisc);
        assertTrue(
                Bench.material(plan, "dmpa").addedAs() == null,
                "a hundred discs take 10.66 mg, which the balance weighs");
    }

    @ParameterizedTest(name = "{0} g of chloride make {1} g   ({2})")
    @CsvSource({"1, 1.3154, 'facts: chemistry, 2.1'", "2.5, 3.2885, 2.5 x 1.31540 by hand"})
    void theNodeGainsAThirdOfItsMass(double chloride, String product, String source) {
        var recipe =
                Bench.accepted(
                        Bench.read(Bench.template("borate-node-hexenyl-ether"), Bench.SYNTHESIS));
        var order = new AnOrder().limit("chloride", chloride + " g").withoutDiscs();
        ControlRecipe plan = Bench.plan(recipe, order, List.of());
        var made = Objects.requireNonNull(plan.product());
        printed(product, made.theoreticalMass().in(Units.GRAM), source);
        assertEquals("C52H52BF16LiO4", made.formula());
        double millimoles = chloride / 807.890 * 1000;
        // 4 C-Cl each, 1.2 OH of 100.161 g/mol and 1.1 NaH of 23.998 g/mol per C-Cl.
        double hexenol = millimoles * 4 * 1.2 * 100.161;
        double base = millimoles * 4 * 1.1 * 23.998;
        assertEquals(hexenol, mass(plan, "hexenol", chloride), 1e-5 * hexenol, source);
        assertEquals(base, mass(plan, "base", chloride), 1e-4 * base, source);
        // mmol / (0.1 mol/L) is mL of THF, of 0.8833 g/mL at 25 degC.
        double thf = millimoles / 0.1 * 0.8833 * 1000;
        assertEquals(thf, mass(plan, "solvent", chloride), 1e-5 * thf, source);
    }

    private static double mass(ControlRecipe plan, String id, double chloride) {
        assertEquals(
                chloride, Bench.material(plan, "chloride").mass().in(Units.GRAM), 1e-9 * chloride);
        return Bench.material(plan, id).mass().in(Units.MILLIGRAM);
    }
}

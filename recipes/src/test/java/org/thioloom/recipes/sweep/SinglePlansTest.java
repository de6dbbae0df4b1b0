package org.thioloom.recipes.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.thioloom.recipes.Bench.field;
import static org.thioloom.recipes.Bench.lot;
import static org.thioloom.recipes.Bench.settings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.outcome.Conditions;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A row of a sweep is the single plan of the same fields. A plan keeps twelve digits of every
/// amount: rows by the planner are the same bits, rows by the quick arithmetic agree to 1e-11; to
/// 1e-9 in what follows from rounded masses, as the sol does beside r = 1, where a last digit
/// counts a hundredfold; and to 1e-12 with the forecast that stands in the plan, which knows r
/// unrounded.
class SinglePlansTest {
    private static final double AMOUNTS = 1e-11;
    private static final double OUTCOMES = 1e-9;
    private static final double TYPICAL = 0.97;

    /// Everything that a plan shows, by the keys of columns.
    private static Map<String, Double> shown(ControlRecipe plan, double conversion) {
        Map<String, Double> shown = new LinkedHashMap<>();
        plan.used().forEach((input, mass) -> shown.put(input + ".mass", mass * 1e3));
        Casting casting = Objects.requireNonNull(plan.casting());
        Solution solution = Objects.requireNonNull(plan.solution());
        shown.put("discs", (double) casting.discs());
        shown.put("solution.volume", solution.volume().in(Units.MICROLITRE));
        shown.put("disc.volume", casting.perDiscVolume().in(Units.MICROLITRE));
        shown.put("mould.diameter", casting.mouldDiameter().in(Units.MILLIMETRE));
        PlanFunction f = PlanFunction.of(plan, Conditions.of(conversion));
        double[] out = new double[f.outputSize()];
        f.evaluator().evaluate(f.planned(), out);
        for (PlanOutput output : f.outputs()) {
            shown.put(output.key(), out[f.output(output).orElseThrow()]);
        }
        return shown;
    }

    /// @return how many numbers were compared
    private static int compare(ControlRecipe plan, double conversion, Sweep sweep, int row) {
        Map<String, Double> shown = shown(plan, conversion);
        Rows rows = sweep.reckon(row, 1);
        assertTrue(rows.finding(0).isEmpty(), () -> rows.finding(0).toString());
        for (int k = 0; k < sweep.outcomes().size(); k++) {
            Column column = sweep.outcomes().get(k);
            double single = Objects.requireNonNull(shown.get(column.key()), column.key());
            boolean amount = !(column.source() instanceof Column.Source.Expected);
            assertEquals(
                    single,
                    rows.outcome(0, k).orElseThrow(),
                    (amount ? AMOUNTS : OUTCOMES) * Math.abs(single),
                    column.key());
        }
        return sweep.outcomes().size();
    }

    private static String[] lit(String... settings) {
        String[] all = Arrays.copyOf(settings, settings.length + 2);
        all[settings.length] = "wavelength=365 nm";
        all[settings.length + 1] = "irradiance=2 mW/cm2";
        return all;
    }

    private static ControlRecipe plan(AnOrder order, String... lots) {
        return Bench.plan(Bench.recipe("anp-c-2.0k", lit()), order.build(), Bench.lots(lots));
    }

    private static ASweep sweep() {
        return new ASweep().of("anp-c-2.0k", lit());
    }

    @Test
    void ofOrdersIsTheirPlans() {
        Sweep sweep =
                sweep().over(
                                "discs=6:24:9",
                                "spares=0,2",
                                "diameter=5mm,0.9cm",
                                "thickness=60um:200um:70um",
                                "deadVolume=0uL,25uL",
                                "overage=5vol%,15vol%");
        assertEquals(3 * 2 * 2 * 3 * 2 * 2, sweep.points());
        int row = 0;
        int compared = 0;
        for (int discs : new int[] {6, 15, 24}) {
            for (int spares : new int[] {0, 2}) {
                for (String diameter : List.of("5 mm", "0.9 cm")) {
                    for (String thickness : List.of("60 um", "130 um", "200 um")) {
                        for (String dead : List.of("0 uL", "25 uL")) {
                            for (String overage : List.of("5 vol%", "15 vol%")) {
                                AnOrder order =
                                        new AnOrder()
                                                .discs(discs)
                                                .spares(spares)
                                                .diameter(diameter)
                                                .thickness(thickness)
                                                .deadVolume(dead)
                                                .overage(overage.replace(" vol%", ""));
                                compared += compare(plan(order), TYPICAL, sweep, row++);
                            }
                        }
                    }
                }
            }
        }
        assertTrue(compared > 1000);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    node.assay       , node  , assay    , wt%    , 88    , 97.5
                    node.alive       , node  , alive    , mol%   , 91    , 100
                    linker.molarMass , linker, molarMass, g/mol  , 1880  , 2110.5
                    linker.molarMass , linker, molarMass, kg/mol , 1.88  , 5
                    linker.alive     , linker, alive    , mol%   , 90    , 99
                    linker.content   , linker, content  , mmol/g , 0.93  , 1.01
                    linker.density   , linker, density  , g/mL   , 1.1   , 1.25
                    dmso.density     , dmso  , density  , kg/m3  , 1095  , 1101
                    linker.volatiles , linker, volatiles, wt%    , 1     , 4
                    dmpa.assay       , dmpa  , assay    , wt%    , 98    , 99.5
                    """)
    void ofLotsIsTheirPlans(
            String name, String input, String property, String unit, String a, String b) {
        for (RatioBasis basis : RatioBasis.values()) {
            Sweep sweep =
                    sweep().ordered(new AnOrder().by(basis).build())
                            .over(name + "=" + a + unit + "," + b + unit);
            int row = 0;
            for (String value : List.of(a, b)) {
                String bottle = lot(input, field(property, value, unit));
                compare(plan(new AnOrder().by(basis), bottle), TYPICAL, sweep, row++);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    solids=40wt%    , '"value": 50, "unit": "wt%"' , '"value": 40, "unit": "wt%"'
                    dmso.share=61wt%, '"value": 50, "unit": "wt%"' , '"value": 61, "unit": "wt%"'
                    initiator=0.5wt%, '"value": 1, "unit": "wt%" }', '"value": 0.5, "unit": "wt%" }'
                    ratio=2.1       , '"ratio": 2'                 , '"ratio": 2.1'
                    node.ratio=0.98 , '"ratio": 1'                 , '"ratio": 0.98'
                    """)
    void ofAmountsIsThePlanOfAnEditedRecipe(String vary, String from, String to) {
        String text = Bench.edited(Bench.template("anp-c"), from, to);
        String[] answers = lit("linker=2000 g/mol");
        ControlRecipe plan =
                Bench.plan(
                        Bench.accepted(Bench.read(text, settings(answers))),
                        new AnOrder().build(),
                        List.of());
        compare(plan, TYPICAL, new ASweep().of("anp-c", answers).over(vary), 0);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /formula/inputs/2/amount/fraction=40wt%, '"value": 50, "unit": "wt%"', '"value": 40, "unit": "wt%"'
                    /formula/inputs/1/amount/ratio=2.1     , '"ratio": 2'               , '"ratio": 2.1'
                    /formula/volumesAt=30degC              , '"value": 25, "unit": "degC"', '"value": 30, "unit": "degC"'
                    /formula/outputs/0/overage=3vol%       , '"value": 10, "unit": "vol%"', '"value": 3, "unit": "vol%"'
                    """)
    void ofAPlaceInTheFileIsThePlanOfAnEditedRecipe(String vary, String from, String to) {
        String text = Bench.edited(Bench.template("anp-c"), from, to);
        ControlRecipe plan =
                Bench.plan(
                        Bench.accepted(Bench.read(text, settings(lit("linker=2000 g/mol")))),
                        new AnOrder().build(),
                        List.of());
        compare(plan, TYPICAL, new ASweep().of("anp-c", lit("linker=2000 g/mol")).over(vary), 0);
        // the parent of a graded recipe is edited likewise
        compare(plan, TYPICAL, sweep().over(vary), 0);
    }

    @Test
    void ofQuestionsAndLightIsThePlanOfItsAnswers() {
        Sweep sweep =
                new ASweep()
                        .of("anp-c", "wavelength=365 nm")
                        .over(
                                "linker=1000g/mol,3400g/mol",
                                "irradiance=0.5mW/cm2,8mW/cm2",
                                "conversion=0.8:0.98/3");
        int row = 0;
        for (String linker : List.of("1000 g/mol", "3400 g/mol")) {
            for (String light : List.of("0.5 mW/cm2", "8 mW/cm2")) {
                ControlRecipe plan =
                        Bench.plan(
                                Bench.recipe(
                                        "anp-c",
                                        "linker=" + linker,
                                        "wavelength=365 nm",
                                        "irradiance=" + light),
                                new AnOrder().build(),
                                List.of());
                for (double conversion : new double[] {0.8, 0.89, 0.98}) {
                    compare(plan, conversion, sweep, row++);
                }
            }
        }
    }

    @Test
    void isTheNetworkThatStandsInThePlan() {
        List<String> ratios = List.of("1.7", "2", "2.3");
        Sweep sweep = sweep().over("ratio=" + String.join(",", ratios));
        for (int row = 0; row < ratios.size(); row++) {
            String text =
                    Bench.edited(
                            Bench.template("anp-c"),
                            "\"ratio\": 2",
                            "\"ratio\": " + ratios.get(row));
            ControlRecipe plan =
                    Bench.plan(
                            Bench.accepted(Bench.read(text, settings("linker=2000 g/mol"))),
                            new AnOrder().build(),
                            List.of());
            if (NetworkForecast.of(plan) instanceof Found<NetworkForecast>(var forecast)
                    && forecast.reached() instanceof Found<Reached>(Reached reached)) {
                Network network = reached.cured().network();
                double sol = 100 * network.fractions().sol();
                double strands = network.skeletonPerKilogram().strands();
                assertEquals(sol, ASweep.column(sweep, "solFraction").get(row), 1e-12 * sol);
                assertEquals(
                        strands,
                        ASweep.column(sweep, "effectiveStrands").get(row),
                        1e-12 * strands);
            } else {
                fail("no network is forecast");
            }
        }
    }

    @Test
    void byThePlannerAreTheSameBits() {
        Sweep sweep =
                sweep().over("node.available=60mg,200mg", "linker.molarMass=1900g/mol,2000g/mol");
        int row = 0;
        for (String available : List.of("60", "200")) {
            for (String mn : List.of("1900", "2000")) {
                Map<String, Double> single =
                        shown(
                                plan(
                                        new AnOrder(),
                                        lot("node", field("available", available, "mg")),
                                        lot("linker", field("molarMass", mn, "g/mol"))),
                                TYPICAL);
                Rows rows = sweep.reckon(row++, 1);
                for (int k = 0; k < sweep.outcomes().size(); k++) {
                    assertEquals(
                            single.get(sweep.outcomes().get(k).key()),
                            rows.outcome(0, k).orElseThrow());
                }
            }
        }
    }

    @Test
    void atRandomIsThePlansOfWhatWasDrawn() {
        Sweep sweep =
                sweep().ordered(new AnOrder().by(RatioBasis.GROUPS).build())
                        .drawn(100, 7)
                        .over(
                                "thickness=50um~300um",
                                "discs=5~50",
                                "node.assay=85wt%~99wt%",
                                "node.alive=93mol%~100mol%",
                                "linker.molarMass=1800g/mol~2200g/mol",
                                "linker.alive=90mol%~100mol%",
                                "linker.ratio=1.8~2.2",
                                "conversion=0.85~0.99");
        Rows rows = sweep.reckon(0, 100);
        for (int row = 0; row < 100; row++) {
            String text =
                    Bench.edited(
                            Bench.template("anp-c"),
                            "\"ratio\": 2",
                            "\"ratio\": " + rows.value(row, 6));
            List<Lot> lots =
                    Bench.lots(
                            lot(
                                    "node",
                                    field("assay", "" + rows.value(row, 2), "wt%"),
                                    field("alive", "" + rows.value(row, 3), "mol%")),
                            lot(
                                    "linker",
                                    field("molarMass", "" + rows.value(row, 4), "g/mol"),
                                    field("alive", "" + rows.value(row, 5), "mol%")));
            ControlRecipe plan =
                    Bench.plan(
                            Bench.accepted(Bench.read(text, settings(lit("linker=2000 g/mol")))),
                            new AnOrder()
                                    .discs((int) rows.value(row, 1))
                                    .thickness(rows.value(row, 0) + " um")
                                    .by(RatioBasis.GROUPS)
                                    .build(),
                            lots);
            compare(plan, rows.value(row, 7), sweep, row);
        }
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(
            textBlock =
                    """
                    # field, values besides, own, where it stands
                    discs, 15, 12, order
                    diameter, 0.9cm, 0.7, order
                    thickness, 60um, 120, recipe
                    deadVolume, 25uL, 0, recipe
                    overage, 15vol%, 10, recipe
                    conversion, 0.9, 0.97, typical of thiol-ene
                    irradiance, 1mW/cm2, 2, answer
                    ratio, 1.9, 2, recipe
                    solids, 40wt%, 50, recipe
                    initiator, 2wt%, 1, recipe
                    node.assay, 95wt%, 92, lot
                    node.alive, 95mol%, 100, counted where nobody stated it
                    linker.molarMass, 1.9kg/mol, 2, recipe
                    """)
    void aPlanLiesAmongOthersWhereItsOwnNumbersAre(String field, String other, double own) {
        String bottle = lot("node", field("assay", "92", "wt%"));
        ControlRecipe plan = plan(new AnOrder(), bottle);
        String unit = other.replaceFirst("^[0-9.]+", "");
        String typed = BigDecimal.valueOf(own).stripTrailingZeros().toPlainString() + unit;
        Sweep sweep = sweep().from(bottle).over(field + "=" + other + "," + typed);
        assertEquals(own, sweep.placeOf(plan).getFirst().orElseThrow(), 1e-12 * own);
        compare(plan, TYPICAL, sweep, 1);
    }

    @ParameterizedTest
    @CsvSource({"node.content=1mmol/g", "overage=20uL", "wavelength=405nm", "limit.node=20mg"})
    void whatAPlanDoesNotStateHasNoPlace(String vary) {
        assertTrue(sweep().over(vary).placeOf(plan(new AnOrder())).getFirst().isEmpty());
    }

    @Test
    void aPlanWhoseSizeFollowsFromABottleHasNoPlace() {
        ControlRecipe limited = plan(new AnOrder(), lot("node", field("available", "20", "mg")));
        assertTrue(sweep().over("ratio=1.9,2.1").placeOf(limited).getFirst().isEmpty());
    }

    @Test
    void withoutAPlanIsEmptyAndSaysWhy() {
        Sweep sweep =
                new ASweep()
                        .from(lot("node", field("available", "20", "mg")))
                        .over("discs=0,12,20,20000", "thickness=0um,120um");
        assertEquals(
                List.of(
                        "OUT_OF_RANGE",
                        "OUT_OF_RANGE",
                        "NOT_POSITIVE",
                        "-",
                        "NOT_POSITIVE",
                        "LIMIT_EXCEEDED",
                        "OUT_OF_RANGE",
                        "OUT_OF_RANGE"),
                ASweep.findings(sweep));
        Rows rows = sweep.reckon(0, 1);
        for (int k = 0; k < sweep.outcomes().size(); k++) {
            assertTrue(rows.outcome(0, k).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ratio=0.6           , NEVER_GELS             , 'A4 + B2 gels for 1/3 < r < 3; here r = 3.3'
                    ratio=6.1           , NEVER_GELS             , 'r = 0.328'
                    conversion=0.55     , GELS_TOO_LATE          , '1/sqrt(3) = 0.577'
                    conversion=0.58     , -                      , 'the same'
                    linker.alive=20mol% , TOO_FEW_BRANCHES       , '3 x 0.2 branches'
                    thickness=30mm      , OUT_OF_RANGE           , 'the planner''s own bound'
                    linker.molarMass=90g/mol , MN_BELOW_END_GROUPS , 'two SH and an ethylene: 94.2'
                    linker.content=1.2mmol/g , CONTENT_ABOVE_STRUCTURE , '2 / 2000 is 1 mmol/g'
                    """)
    void isNoPlanOrNoGelWhereTheSingleOneIsNone(String vary, String rule, String source) {
        // a good point first, so that the others are asked of the quick arithmetic
        String name = vary.substring(0, vary.indexOf('='));
        String good =
                switch (name) {
                    case "ratio" -> "2";
                    case "conversion" -> "0.97";
                    case "linker.alive" -> "95mol%";
                    case "thickness" -> "120um";
                    case "linker.molarMass" -> "2000g/mol";
                    default -> "0.95mmol/g";
                };
        String value = vary.substring(vary.indexOf('=') + 1);
        Sweep sweep = new ASweep().over(name + "=" + good + "," + value);
        assertEquals(List.of("-", rule), ASweep.findings(sweep), source);
        // and alone, where there is nothing to be quick like
        Outcome<Sweep> alone = new ASweep().asked(vary);
        if (alone instanceof Outcome.Accepted<Sweep>(Sweep one, var _)) {
            assertEquals(List.of(rule), ASweep.findings(one));
            for (String key : List.of("solFraction", "gelPoint", "imbalance", "node.mass")) {
                double single = ASweep.column(one, key).getFirst();
                double row = ASweep.column(sweep, key).get(1);
                assertEquals(Double.isNaN(single), Double.isNaN(row), key);
                assertTrue(!(Math.abs(row - single) > AMOUNTS * Math.abs(single)), key);
            }
        } else {
            assertEquals(
                    Rule.valueOf(rule),
                    alone.findings().stream()
                            .filter(f -> f.severity().name().equals("ERROR"))
                            .findFirst()
                            .orElseThrow()
                            .rule());
        }
    }

    @Test
    void neverHoldsAnythingThatIsNoNumber() {
        Sweep sweep =
                sweep().over(
                                "ratio=0.1:8:0.1",
                                "conversion=0.3,0.6,1",
                                "irradiance=1e-9mW/cm2,5mW/cm2");
        Rows rows = sweep.reckon(0, (int) sweep.points());
        for (int row = 0; row < rows.size(); row++) {
            for (int k = 0; k < sweep.outcomes().size(); k++) {
                rows.outcome(row, k).ifPresent(cell -> assertTrue(Double.isFinite(cell)));
            }
        }
        assertFalse(ASweep.findings(sweep).stream().allMatch("-"::equals));
    }
}

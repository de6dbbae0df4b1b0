package org.thioloom.recipes.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.Bench.field;
import static org.thioloom.recipes.Bench.lot;
import static org.thioloom.recipes.outcome.PlanOutput.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.lot.Lot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/// The function of a plan is the plan, and the typed formulas behind it.
class PlanFunctionTest {
    /// A plan, and what is special about it.
    record Case(String what, ControlRecipe plan) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> films() {
        return Stream.of(
                new Case("the paper's", lit(new AnOrder(), "anp-c-2.0k")),
                new Case("large enough to weigh DMPA", lit(new AnOrder().discs(300), "anp-c-5.0k")),
                new Case(
                        "lots: solvate, living ends",
                        withLots(
                                lot(
                                        "node",
                                        "\"solvate\": {\"substance\": \"dme\", \"perMolecule\": 1}"),
                                lot(
                                        "linker",
                                        field("alive", "94", "mol%"),
                                        field("molarMass", "2050", "g/mol")))),
                new Case(
                        "lots: volatiles, a titration",
                        withLots(
                                lot(
                                        "node",
                                        field("volatiles", "12", "wt%"),
                                        field("alive", "98", "mol%")),
                                lot("linker", field("content", "0.96", "mmol/g")))),
                new Case(
                        "lots: an assay with a rest",
                        withLots(
                                lot("node", field("assay", "92", "wt%")),
                                lot("linker", field("assay", "97", "wt%")))),
                new Case("two linkers", blend()));
    }

    private static ControlRecipe lit(AnOrder order, String id) {
        return Bench.plan(
                Bench.recipe(id, "wavelength=365 nm", "irradiance=2 mW/cm2"),
                order.build(),
                List.of());
    }

    private static ControlRecipe withLots(String... lots) {
        List<Lot> bottles = Bench.lots(lots);
        return Bench.plan(
                Bench.recipe("anp-c-2.0k", "wavelength=365 nm", "irradiance=1 mW/cm2"),
                new AnOrder().by(RatioBasis.GROUPS).build(),
                bottles);
    }

    /// A second linker of another length, and a mono-thiol's worth of difference.
    private static ControlRecipe blend() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "\"amount\": { \"basis\": \"molecules\", \"ratio\": 2 },\n        \"source\": \"gao2024#4\"\n      },",
                        """
                        "amount": { "basis": "molecules", "ratio": 1.5 } },
                              { "id": "long", "role": "linker", "substance": "peg-dithiol",
                                "molarMass": { "value": 5000, "unit": "g/mol" },
                                "amount": { "basis": "molecules", "ratio": 0.5 } },
                        """);
        return Bench.plan(
                Bench.accepted(
                        Bench.read(
                                text,
                                Bench.settings(
                                        "linker=2000 g/mol",
                                        "wavelength=365 nm",
                                        "irradiance=1 mW/cm2"))),
                new AnOrder().build(),
                List.of());
    }

    private static double value(PlanFunction function, PlanOutput output) {
        double[] out = new double[function.outputSize()];
        function.evaluator().evaluate(function.planned(), out);
        return out[function.output(output).orElseThrow()];
    }

    @ParameterizedTest
    @MethodSource("films")
    void isThePlanAsPlanned(Case film) {
        ControlRecipe plan = film.plan();
        PlanFunction f = PlanFunction.of(plan, Conditions.of(0.97));
        Solution solution = Objects.requireNonNull(plan.solution());
        Casting casting = Objects.requireNonNull(plan.casting());
        // the plan keeps twelve digits of every number that goes in
        near(plan.stoichiometry().imbalance(), value(f, IMBALANCE));
        near(solution.firstGroup().in(Units.MOLE_PER_LITRE), value(f, FIRST_GROUP));
        near(
                Objects.requireNonNull(solution.initiatorMassFraction()).in(Units.PERCENT_BY_MASS),
                value(f, INITIATOR_OF_SOLUTION));
        near(
                Objects.requireNonNull(solution.initiatorPerSolids()).in(Units.PERCENT_BY_MASS),
                value(f, INITIATOR_OF_SOLIDS));
        near(
                Objects.requireNonNull(solution.initiatorPerFirstGroup())
                        .in(Units.PERCENT_BY_AMOUNT),
                value(f, INITIATOR_PER_FIRST_GROUP));
        near(casting.mouldDepth().in(Units.MICROMETRE), value(f, WET_DEPTH));
        double washed = washed(plan, f);
        near(
                casting.dry().thickness().in(Units.MICROMETRE) * Math.cbrt(1 - washed),
                value(f, DRY_THICKNESS));
        near(
                casting.dry().diameter().in(Units.MILLIMETRE) * Math.cbrt(1 - washed),
                value(f, DRY_DIAMETER));
    }

    /// The plan leaves the sol in the film; the function washes it out.
    private static double washed(ControlRecipe plan, PlanFunction f) {
        assertEquals(1.0 / 3, Objects.requireNonNull(plan.casting()).drying(), 1e-15);
        return value(f, SOL) / 100;
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, 1e-11 * Math.abs(expected));
    }

    @ParameterizedTest
    @MethodSource("films")
    void isTheTypedFormulas(Case film) {
        PlanFunction f = PlanFunction.of(film.plan(), Conditions.of(0.95));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        var evaluator = f.evaluator();
        double[] out = new double[f.outputSize()];
        for (int i = 0; i < 300; i++) {
            double[] in = Typed.shaken(f, random);
            evaluator.evaluate(in, out);
            Map<PlanOutput, Double> expected = new Typed(film.plan(), f, in).outputs();
            expected.forEach((output, value) ->
                    assertEquals(
                            value,
                            out[f.output(output).orElseThrow()],
                            1e-12 * Math.abs(value),
                            () -> output + " of " + film.what()));
            assertEquals(f.outputSize(), expected.size());
        }
    }

    static Stream<Case> everything() {
        return ShippedTemplates.ids().stream()
                .map(id -> {
                    AnOrder order = new AnOrder().thickness("120 um");
                    var recipe = Bench.accepted(Bench.read(Bench.template(id), Bench.answers(id)));
                    boolean synthesis = Bench.isSynthesis(id);
                    return new Case(
                            id,
                            Bench.plan(
                                    recipe,
                                    synthesis
                                            ? order.limit(Bench.limited(id), "1 g").withoutDiscs()
                                            : order.build(),
                                    List.of()));
                });
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyOutputIsGivenOrItsAbsenceExplained(Case any) {
        PlanFunction f = PlanFunction.of(any.plan(), Conditions.of(0.97));
        for (PlanOutput output : PlanOutput.values()) {
            assertTrue(
                    f.output(output).isPresent() != f.absent(output).isPresent(), output::toString);
            f.absent(output).ifPresent(reason -> assertFalse(reason.sentence().isBlank()));
        }
        assertEquals(
                f.inputs().size(), f.inputs().stream().map(PlanInput::name).distinct().count());
        f.inputs()
                .forEach(in ->
                        assertTrue(
                                in.low() <= in.planned() && in.planned() <= in.high(),
                                in::toString));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isNeverNotANumber(Case any) {
        PlanFunction f = PlanFunction.of(any.plan(), Conditions.of(0.97));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
        var evaluator = f.evaluator();
        double[] out = new double[f.outputSize()];
        for (int i = 0; i < 3_000; i++) {
            double[] in = f.planned();
            for (int k = 0; k < in.length; k++) {
                in[k] = anywhere(f.inputs().get(k), random);
            }
            evaluator.evaluate(in, out);
            for (int y = 0; y < out.length; y++) {
                assertFalse(Double.isNaN(out[y]), f.outputs().get(y) + " in draw " + i);
                assertTrue(out[y] >= 0, f.outputs().get(y) + " in draw " + i);
            }
        }
    }

    /// Within the bounds, a hundred times more or less, and at times on a bound.
    private static double anywhere(PlanInput input, RandomGenerator random) {
        double wild = input.planned() * Math.pow(100, random.nextDouble(-1, 1));
        double least = Math.max(input.low(), 1e-6);
        double x = Math.clamp(wild, least, input.high());
        return random.nextInt(20) == 0 && Double.isFinite(input.high()) ? input.high() : x;
    }

    @Test
    void withoutMeasuredLightThereIsNoTime() {
        ControlRecipe dark = Bench.plan("anp-c-2.0k", new AnOrder().build());
        PlanFunction f = PlanFunction.of(dark, Conditions.of(0.97));
        assertTrue(f.absent(BACK_TO_95).orElseThrow().sentence().contains("wavelength"));
        PlanFunction unmeasured =
                PlanFunction.of(
                        Bench.plan(
                                Bench.recipe("anp-c-2.0k", "wavelength=365 nm"),
                                new AnOrder().build(),
                                List.of()),
                        Conditions.of(0.97));
        assertTrue(unmeasured.absent(BACK_TO_95).orElseThrow().sentence().contains("not measured"));
        assertTrue(unmeasured.output(ABSORBANCE).isPresent());
    }

    @Test
    void aLiquidThatNeverGelsHasNoNetwork() {
        ControlRecipe sparse =
                Bench.plan(
                        Bench.recipe("anp-c-2.0k"),
                        new AnOrder().build(),
                        Bench.lots(
                                lot(
                                        "node",
                                        field("assay", "10", "wt%"),
                                        field("alive", "30", "mol%"))));
        PlanFunction f = PlanFunction.of(sparse, Conditions.of(0.97));
        assertTrue(f.absent(SOL).orElseThrow().sentence().contains("never gels"));
        PlanFunction early =
                PlanFunction.of(
                        Bench.plan("anp-c-2.0k", new AnOrder().build()), Conditions.of(0.5));
        assertTrue(early.absent(SOL).orElseThrow().sentence().contains("no gel yet"));
        assertEquals(120, value(early, DRY_THICKNESS), 1e-9);
    }

    @Test
    void moreGroupsThanMoleculesCarryMakeTheMoleculesLighter() {
        ControlRecipe plan =
                Bench.plan(
                        Bench.recipe("anp-c-2.0k"),
                        new AnOrder().build(),
                        Bench.lots(lot("linker", field("content", "1.02", "mmol/g"))));
        PlanFunction f = PlanFunction.of(plan, Conditions.of(0.97));
        double[] in = f.planned();
        double groups = in[f.input("linker.mass").orElseThrow()] * 1.02e-3;
        double nodes = 4 * in[f.input("node.mass").orElseThrow()] / 1062.702;
        assertEquals(nodes / groups, value(f, IMBALANCE), 1e-9);
        assertTrue(value(f, SOL) > 0 && value(f, SOL) < 1);
    }
}

package org.thioloom.recipes.backward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.backward.Blend.Choice;
import org.thioloom.chem.backward.BlendTarget;
import org.thioloom.chem.backward.BlendTarget.Kind;
import org.thioloom.chem.backward.RatioAim;
import org.thioloom.chem.backward.RobustRatio.Dice;
import org.thioloom.chem.backward.Spread;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Light;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.backward.BlendAnswer.Asked;
import org.thioloom.recipes.backward.CastableAnswer.Castable;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Ratios, blends, castable films and whole divisions of a recipe and its lots.
class AnswersTest {
    private static final MasterRecipe RECIPE = Bench.recipe("anp-c-2.0k");
    private static final String ALIVE =
            "{\"id\": \"B-17\", \"input\": \"node\", "
                    + "\"assay\": {\"value\": 92, \"unit\": \"wt%\", \"uncertainty\": 0.46}, "
                    + Bench.field("alive", "97", "mol%")
                    + "}";
    private static final String ENDS =
            "{\"id\": \"P-4\", \"input\": \"linker\", "
                    + "\"molarMass\": {\"value\": 2000, \"unit\": \"g/mol\", \"uncertainty\": 40}, "
                    + "\"alive\": {\"value\": 95, \"unit\": \"mol%\", \"uncertainty\": 1.5}}";

    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static ControlRecipe any(RatioBasis basis, String... lots) {
        return Bench.accepted(AnyBatch.of(RECIPE, basis, Bench.lots(lots)));
    }

    private static RatioAnswer.Question ratio(boolean doubtful, Map<String, Double> doubts) {
        return new RatioAnswer.Question(
                RatioAim.STRANDS,
                0.97,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                doubts,
                doubtful ? Optional.of(new Dice(500, 1)) : Optional.empty());
    }

    @Test
    void theRatioOfLotsIsTheClosedFormAndWeighsWhatAPlanByGroupsWeighs() {
        RatioAnswer answer =
                found(
                        RatioAnswer.of(
                                any(RatioBasis.MOLECULES, ALIVE, ENDS), ratio(false, Map.of())));
        assertEquals(2.0421, answer.best().linkers(), 5e-5, "facts: network-cure, 6.2");
        assertEquals(2, answer.partners().linkersPerNode(), 1e-9, "gao2024: 1 : 2");
        ControlRecipe byGroups = any(RatioBasis.GROUPS, ALIVE, ENDS);
        double planned =
                Bench.material(byGroups, "linker").mass().in(Units.GRAM)
                        / Bench.material(byGroups, "node").mass().in(Units.GRAM);
        assertEquals(planned, answer.partners().byMass(answer.best().linkers()), 1e-9 * planned);
    }

    @Test
    void doubtsOfTheLotsGoBeforeTheUsualAndTypedOnesBeforeThem() {
        RatioAnswer answer =
                found(
                        RatioAnswer.of(
                                any(RatioBasis.MOLECULES, ALIVE, ENDS),
                                ratio(true, Map.of("linker-mass", 0.004, "conversion", 0.0))));
        var doubts = answer.underDoubt().orElseThrow().doubts();
        assertEquals(Spread.share(0.95, 0.015), doubts.endsAlive(), "the lot's");
        assertEquals(0.005, assertInstanceOf(Spread.Normal.class, doubts.nodes()).u(), 1e-15);
        assertEquals(Spread.factor(0.004), doubts.linkerMass(), "typed");
        assertEquals(new Spread.Exact(0.97), doubts.conversion(), "typed");
        var usual = assertInstanceOf(Spread.Normal.class, doubts.armsAlive());
        assertEquals(0.97, usual.nominal(), 1e-12, "facts: network-cure, 5");
        assertEquals(0.01, usual.u(), 1e-15, "facts: network-cure, 5");
    }

    @Test
    void aRecipeThatIsNoStepGrowthHasNoSuchRatio() {
        MasterRecipe acrylate =
                Bench.accepted(
                        Bench.read(
                                Bench.template("trithiol-peg-diacrylate"),
                                Bench.answers("trithiol-peg-diacrylate")));
        ControlRecipe plan = Bench.accepted(AnyBatch.of(acrylate, null, List.of()));
        String said = RatioAnswer.of(plan, ratio(false, Map.of())).toString();
        assertTrue(said.contains("also add to their own kind"), said);
        assertInstanceOf(Answer.Refused.class, CastableAnswer.of(plan, castable(2, 300)));
    }

    @ParameterizedTest(name = "by {0}: {1} linkers per node")
    @CsvSource({"MOLECULES, 2", "GROUPS, 2.0421053"})
    void aBlendKeepsTheBasisOfTheRecipe(RatioBasis basis, double linkers) {
        List<ControlRecipe> plans = new ArrayList<>();
        for (String mn : List.of("1000", "3400")) {
            plans.add(any(basis, ALIVE, ENDS.replace("2000", mn).replace("P-4", "P-" + mn)));
        }
        BlendAnswer answer =
                found(
                        BlendAnswer.of(
                                plans,
                                List.of(),
                                new Asked(new BlendTarget(Kind.ION_CONTENT, 0.2), Choice.FEWEST)));
        assertEquals(linkers, answer.blend().linkersPerNode(), 1e-7);
        // by hand: Li over node and linkers, 1 / (M + L (x 1000 + (1 - x) 3400))
        double x = answer.blend().portions().getFirst().share();
        double m = Bench.material(plans.getFirst(), "node").molarMass().in(Units.GRAM_PER_MOLE);
        assertEquals(0.2, 1000 / (m + linkers * (x * 1000 + (1 - x) * 3400)), 1e-7);
        // weighed: the node's bottle holds 92 wt%
        double weighed = answer.weighed().stream().mapToDouble(w -> w).sum();
        assertEquals(linkers * (x * 1000 + (1 - x) * 3400) / (m / 0.92), weighed, 1e-6);
    }

    @Test
    void theStockOfABlendCountsWhatIsLeftOfEachLot() {
        String[] linkers = {
            ENDS.replace("2000", "1000").replace("P-4", "P-1"),
            ENDS.replace("2000", "3400").replace("P-4", "P-3")
        };
        List<Lot> lots =
                Stream.of(linkers)
                        .flatMap(text -> Bench.lots(text).stream())
                        .map(lot -> lot.holding(Quantity.of("100", Units.MILLIGRAM)))
                        .toList();
        List<ControlRecipe> plans =
                Stream.of(linkers).map(text -> any(RatioBasis.MOLECULES, text)).toList();
        BlendAnswer answer =
                found(
                        BlendAnswer.of(
                                plans,
                                lots,
                                new Asked(
                                        new BlendTarget(Kind.ION_CONTENT, 0.2),
                                        Choice.LIKE_STOCK)));
        double node = answer.nodeFromStock().orElseThrow();
        double most =
                answer.weighed().stream().mapToDouble(w -> w * node * 1e3).max().orElseThrow();
        assertEquals(100, most, 1e-9, "the scarcer bottle is emptied");
    }

    private static CastableAnswer.Question castable(double irradiance, double time) {
        return new CastableAnswer.Question(
                new Light(irradiance, 365),
                KineticSet.all().getFirst(),
                OptionalDouble.of(150),
                time,
                0.95,
                0.12);
    }

    @Test
    void aFilmOfTheCastableDepthIsCuredWhenTheExposureEnds() {
        CastableAnswer answer =
                found(CastableAnswer.of(any(RatioBasis.MOLECULES), castable(2, 300)));
        Castable nominal = found(answer.nominal());
        Reach back = answer.film().timeTo(0.95, nominal.depth());
        assertEquals(300, assertInstanceOf(Reach.After.class, back).seconds(), 1e-6);
        assertTrue(found(answer.slow()).depth() < nominal.depth());
        assertTrue(nominal.depth() < found(answer.quick()).depth());
        // free drying: h = h_wet φ^(1/3), facts: network-cure, 4
        assertEquals(0.12 / answer.wet(), nominal.dry() / nominal.depth(), 1e-12);
    }

    @ParameterizedTest(name = "{0} mW/cm2, {1} um wet: back at 95 % after {2} s   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # E,  wet, seconds, source
                    0.5,  240, 128,     'facts: network-cure, 3.5; its solution holds 2 % more groups, and seconds are whole'
                    2,    240, 64,      the same
                    2,    800, 96,      the same
                    """)
    void theBackOfTheFilmThatIsWantedCuresAsTheTableSays(
            double irradiance, double wet, double seconds, String source) {
        CastableAnswer unit =
                found(CastableAnswer.of(any(RatioBasis.MOLECULES), castable(irradiance, 300)));
        double dry = 0.12 / unit.wet() * wet * 1e-3;
        CastableAnswer answer =
                found(
                        CastableAnswer.of(
                                any(RatioBasis.MOLECULES),
                                new CastableAnswer.Question(
                                        new Light(irradiance, 365),
                                        KineticSet.all().getFirst(),
                                        OptionalDouble.of(150),
                                        300,
                                        0.95,
                                        dry)));
        double found = assertInstanceOf(Reach.After.class, answer.back()).seconds();
        assertEquals(1, found / seconds, 0.04, source);
        assertTrue(found(answer.loading()).found().time() <= found);
    }

    @ParameterizedTest(name = "{0} mW/cm2 for {1} s: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # E  | time | says
                    0    | 300  | the irradiance is 0
                    2    | 0    | the exposure is 0 s
                    2    | NaN  | the exposure is NaN s
                    """)
    void aQuestionThatMakesNoSenseIsRefused(double irradiance, double time, String says) {
        String said =
                CastableAnswer.of(any(RatioBasis.MOLECULES), castable(irradiance, time)).toString();
        assertTrue(said.startsWith("Refused") && said.contains(says), said);
    }

    private static Answer<WholeWeighing> whole(ControlRecipe plan, String balance, String step) {
        return WholeWeighing.of(
                BatchRecord.of(plan, List.of()).weighing(),
                new WholeWeighing.Bench(
                        AnOrder.quantity(balance, Units.MASS),
                        AnOrder.quantity(step, Units.VOLUME),
                        Quantity.of("2", Units.MICROLITRE)));
    }

    @Test
    void everyPortionIsWholeAndTheRatioIsTheOneOfThePortions() {
        ControlRecipe plan = Bench.plan("anp-c-2.0k", new AnOrder().discs(12).build());
        WholeWeighing weighing = found(whole(plan, "0.1 mg", "0.5 uL"));
        for (WholeWeighing.Portion line : weighing.lines()) {
            double units =
                    line.volume() == null
                            ? line.mass().in(Units.MILLIGRAM) / 0.1
                            : line.volume().in(Units.MICROLITRE) / 0.5;
            assertEquals(Math.rint(units), units, 1e-9, line.toString());
        }
        double node = weighing.lines().get(0).mass().in(Units.GRAM);
        double linker = weighing.lines().get(1).mass().in(Units.GRAM);
        double m = Bench.material(plan, "node").molarMass().in(Units.GRAM_PER_MOLE);
        assertEquals(
                4 * node / m / (2 * linker / 2000),
                weighing.divisions().whole().imbalance(),
                1e-9,
                "by hand");
        assertEquals(1, weighing.divisions().planned().imbalance(), 1e-9);
        assertEquals(0.5, weighing.divisions().planned().solids(), 1e-9);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # division | step | says
                    0 mg       | 1 uL | give both above zero
                    1 g        | 1 uL | is less than one division, 1000 mg
                    """)
    void divisionsThatDoNotDivideAreRefused(String balance, String step, String says) {
        ControlRecipe plan = Bench.plan("anp-c-2.0k", new AnOrder().discs(12).build());
        String said = whole(plan, balance, step).toString();
        assertTrue(said.contains(says), said);
    }
}

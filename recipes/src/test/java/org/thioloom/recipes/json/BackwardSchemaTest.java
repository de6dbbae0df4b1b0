package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.thioloom.recipes.json.Schemas.assertFits;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.backward.Blend.Choice;
import org.thioloom.chem.backward.BlendTarget;
import org.thioloom.chem.backward.BlendTarget.Kind;
import org.thioloom.chem.backward.RatioAim;
import org.thioloom.chem.backward.RobustRatio.Dice;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Light;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.backward.AnyBatch;
import org.thioloom.recipes.backward.BlendAnswer;
import org.thioloom.recipes.backward.BlendAnswer.Asked;
import org.thioloom.recipes.backward.CastableAnswer;
import org.thioloom.recipes.backward.LotUse;
import org.thioloom.recipes.backward.RatioAnswer;
import org.thioloom.recipes.backward.StockPlan;
import org.thioloom.recipes.backward.StockPlanner;
import org.thioloom.recipes.backward.WholeWeighing;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.backward.BackwardWriter;
import org.thioloom.recipes.writing.backward.RatioWriter;
import org.thioloom.recipes.writing.backward.StockWriter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What planning backwards writes fits its schemas.
class BackwardSchemaTest {
    private static final MasterRecipe RECIPE = Bench.recipe("anp-c-2.0k");
    private static final List<Lot> LOTS =
            Bench.lots(
                    lot("B-17", "node", "40", Bench.field("assay", "92", "wt%")),
                    lot(
                            "B-18",
                            "node",
                            "30",
                            Bench.field("volatiles", "5", "wt%"),
                            "\"expires\": \"2027-01-31\""),
                    lot(
                            "P-4",
                            "linker",
                            "200",
                            Bench.field("molarMass", "1050", "g/mol"),
                            Bench.field("content", "1.8", "mmol/g"),
                            Bench.field("density", "1.12", "g/mL")),
                    lot("P-5", "linker", "150", Bench.field("molarMass", "2050", "g/mol")));

    private static String lot(String id, String input, String left, String... fields) {
        return "{\"id\": \"%s\", \"input\": \"%s\", %s, %s}"
                .formatted(
                        id, input, Bench.field("available", left, "mg"), String.join(", ", fields));
    }

    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ratio", "blend", "castable", "weigh"})
    void schemasAreSchemas(String kind) {
        var meta = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());
        var tree = Schemas.tree("backward-" + kind);
        assertEquals(List.of(), Schemas.REGISTRY.getSchema(meta).validate(tree));
        assertEquals(
                "https://thioloom.org/schema/backward-" + kind + "-1.json",
                tree.path("$id").asString());
    }

    @ParameterizedTest
    @EnumSource(LotUse.class)
    void whatTheBottlesGiveFits(LotUse use) {
        Outcome<StockPlan> plan =
                StockPlanner.plan(RECIPE, new AnOrder().asManyDiscsAsPossible().build(), LOTS, use);
        StockPlan stock = Bench.accepted(plan);
        assertFits("backward-stock", StockWriter.write(stock, plan.findings()));
        List<Lot> mixtures = stock.batches().getFirst().mixtures();
        assertEquals(use == LotUse.APART, mixtures.isEmpty());
        assertFits("lots", StockWriter.lots(mixtures));
        assertFits("lots", StockWriter.lots(LOTS));
    }

    @Test
    void lotsThatAreWrittenAreReadAgain() {
        List<Lot> lots = Schemas.accepted(LotReader.read(Schemas.resource("/schema/lots.json")));
        assertEquals(lots, Schemas.accepted(LotReader.read(StockWriter.lots(lots))));
        assertFalse(lots.isEmpty());
    }

    private static ControlRecipe any(Lot... lots) {
        return Bench.accepted(AnyBatch.of(RECIPE, null, List.of(lots)));
    }

    @ParameterizedTest
    @EnumSource(RatioAim.class)
    void theBestRatioFits(RatioAim aim) {
        for (boolean doubtful : new boolean[] {false, true}) {
            RatioAnswer answer =
                    found(
                            RatioAnswer.of(
                                    any(LOTS.get(0), LOTS.get(3)),
                                    new RatioAnswer.Question(
                                            aim,
                                            0.97,
                                            OptionalDouble.empty(),
                                            OptionalDouble.of(0.95),
                                            Map.of("conversion", 0.0),
                                            doubtful
                                                    ? Optional.of(new Dice(500, 1))
                                                    : Optional.empty())));
            assertFits("backward-ratio", RatioWriter.write(answer, List.of()));
        }
    }

    @Test
    void blendsFit() {
        for (Choice choice : Choice.values()) {
            BlendAnswer answer =
                    found(
                            BlendAnswer.of(
                                    List.of(any(LOTS.get(2)), any(LOTS.get(3))),
                                    LOTS,
                                    new Asked(new BlendTarget(Kind.ION_CONTENT, 0.25), choice)));
            assertFits("backward-blend", BackwardWriter.write(answer, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 2, 1e4})
    void castableFilmsFit(double irradiance) {
        CastableAnswer answer =
                found(
                        CastableAnswer.of(
                                any(),
                                new CastableAnswer.Question(
                                        new Light(irradiance, 365),
                                        KineticSet.all().getFirst(),
                                        OptionalDouble.empty(),
                                        300,
                                        0.95,
                                        0.12)));
        assertFits("backward-castable", BackwardWriter.write(answer, List.of()));
    }

    @Test
    void wholeDivisionsFit() {
        Outcome<ControlRecipe> plan =
                Planner.plan(RECIPE, new AnOrder().discs(12).build(), List.of());
        BatchRecord record = BatchRecord.of(Bench.accepted(plan), plan.findings());
        WholeWeighing weighing =
                found(
                        WholeWeighing.of(
                                record.weighing(),
                                new WholeWeighing.Bench(
                                        Quantity.of("0.1", Units.MILLIGRAM),
                                        Quantity.of("0.1", Units.MICROLITRE),
                                        Quantity.of("2", Units.MICROLITRE))));
        assertFits("backward-weigh", BackwardWriter.write(weighing, plan.findings()));
    }
}

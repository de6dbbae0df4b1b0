package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.json.Schemas.accepted;
import static org.thioloom.recipes.json.Schemas.assertFits;
import static org.thioloom.recipes.json.Schemas.json;
import static org.thioloom.recipes.json.Schemas.resource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.analysis.ReactionCheck;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reaction.ArmSeries;
import org.thioloom.chem.reaction.JoinedNetwork;
import org.thioloom.chem.reaction.Linker;
import org.thioloom.chem.reaction.NetworkFragment;
import org.thioloom.chem.reaction.NetworkUnit;
import org.thioloom.chem.reaction.Reactions;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.thioloom.chem.uncertainty.Run;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.uncertainty.UncertaintyQuestion;
import org.thioloom.recipes.uncertainty.UncertaintyReport;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.TemplateList;
import org.thioloom.recipes.writing.batch.PlanWriter;
import org.thioloom.recipes.writing.model.UncertaintyWriter;
import org.thioloom.recipes.writing.molecule.CouplingWriter;
import org.thioloom.recipes.writing.molecule.StructureWriter;
import org.thioloom.recipes.writing.molecule.StructureWriter.Besides;
import org.thioloom.recipes.writing.spectra.FtirWriter;

import tools.jackson.databind.JsonNode;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;

/// What is read and written fits the schemas, and the reader accepts nothing that they refuse.
class SchemaTest {

    static final List<String> TEMPLATES = ShippedTemplates.ids();

    // What is read, and what is written.

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void everyTemplateThatShipsFits(String id) {
        assertFits("master-recipe", ShippedTemplates.text(id).orElseThrow());
    }

    @Test
    void everyFieldIsReadByTheSchemaAndByTheReader() {
        assertFits("master-recipe", resource("/schema/every-field.json"));
        assertFits("lots", resource("/schema/lots.json"));
        accepted(ShippedTemplates.reader().read(resource("/schema/every-field.json"), Map.of()));
        accepted(LotReader.read(resource("/schema/lots.json")));
    }

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void everyPlanFits(String id) {
        Integer count = id.equals("anp-c") ? null : 12;
        var discs = Bench.isSynthesis(id) ? null : discs(count);
        assertFits("plan", plan(id, Bench.answers(id), discs, Bench.limited(id), List.of()));
    }

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void whatInfraredShouldShowFits(String id) {
        String text = ShippedTemplates.text(id).orElseThrow();
        MasterRecipe recipe = accepted(ShippedTemplates.reader().read(text, Bench.answers(id)));
        var amount = new Order.Limit(Bench.limited(id), Quantity.of("1000", Units.MILLIGRAM));
        var discs = Bench.isSynthesis(id) ? null : discs(12);
        Order order = new Order(discs, null, List.of(amount), null);
        var plan = FtirPlan.of(accepted(Planner.plan(recipe, order, List.of())), Instrument.USUAL);
        assertFits("ftir-expect", FtirWriter.write(recipe.header(), plan, List.of()));
    }

    @Test
    void aPlanWithLotsFits() {
        List<Lot> lots = accepted(LotReader.read(resource("/schema/lots.json")));
        String plan = plan("anp-c-5.0k", Map.of(), discs(3), "node", lots);
        assertFits("plan", plan);
        for (String field : List.of("lot", "addedAs", "runsOutFirst", "start", "limits")) {
            assertFalse(json(plan).findValues(field).isEmpty(), field);
        }
    }

    @Test
    void everythingElseThatIsWrittenFits() {
        var reader = ShippedTemplates.reader();
        var refused = reader.read("{\"schema\": \"thioloom/master-recipe/1\"}", Map.of());
        assertFits("findings", FindingWriter.write(refused.findings()));
        assertFits(
                "templates",
                TemplateList.write(
                        TEMPLATES.stream()
                                .map(id -> ShippedTemplates.text(id).orElseThrow())
                                .map(text -> accepted(reader.read(text, Map.of())).header())
                                .toList()));
        for (String smiles : List.of("C=CCCC=C", "[Li+].[Cl-]", "SCCO{n}")) {
            switch (Structures.read(smiles)) {
                case StructureReading.Understood(var structure) ->
                        assertFits(
                                "structure",
                                StructureWriter.write(smiles, structure, Besides.NOTHING));
                case StructureReading.Refused(var problems) ->
                        assertFits("findings", StructureWriter.refusal(problems));
            }
        }
        Stream.of("dmso", "peg-dithiol", "borate-node-chloride", "lithium-iron-phosphate")
                .forEach(key -> assertDrawn(Substances.find(key).orElseThrow()));
    }

    private static void assertDrawn(Substance substance) {
        assertFits(
                "structure",
                StructureWriter.write(substance.key(), substance.structure(), Besides.NOTHING));
        assertFits(
                "structure",
                StructureWriter.write(
                        substance.key(),
                        substance.structure(),
                        new Besides(
                                substance,
                                Map.of(
                                        "inchi",
                                        new Answer.Refused<>("a polymer has none", "draw it"),
                                        "canonicalSmiles",
                                        new Answer.Found<>(substance.smiles())),
                                found(Expectations.of(substance.structure(), 40.5)))));
    }

    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }

    @Test
    void whatComesOfACouplingFits() {
        Coupling ether = Couplings.find("etherification").orElseThrow();
        Structure chloride = Substances.find("node-Cl").orElseThrow().structure();
        Structure alcohol = Substances.find("5-hexen-1-ol").orElseThrow().structure();
        ArmSeries series = found(Reactions.series(ether, chloride, alcohol));
        ReactionCheck check = found(ReactionCheck.of(series, 0.01));
        assertFits(
                "coupling", CouplingWriter.write("ether", series, OptionalDouble.of(0.95), check));
        assertFits("coupling", CouplingWriter.write("ether", series, OptionalDouble.empty(), null));
        Coupling cure = Couplings.find("thiol-ene").orElseThrow();
        Molecule node = series.last().one();
        Structure peg = Substances.find("peg-dithiol").orElseThrow().structure();
        NetworkUnit unit = found(NetworkUnit.of(cure, node, List.of(new Linker(peg, 43.26, 1))));
        NetworkFragment fragment = found(NetworkFragment.around(cure, node, peg));
        assertFits(
                "coupling",
                CouplingWriter.write(
                        "network", cure, new JoinedNetwork(unit, fragment, "{[][<1]C[>1][]}")));
    }

    @Test
    void howWellAPlanIsKnownFits() {
        MasterRecipe recipe = Bench.recipe("anp-c-2.0k", "wavelength=365nm", "irradiance=1 mW/cm2");
        Order order = new Order(discs(12), null, List.of(), null);
        ControlRecipe plan = Bench.plan(recipe, order, List.of());
        assertFits("uncertainty", report(plan, Optional.of(Run.of(1, 5_000)), 0.97));
        assertFits("uncertainty", report(plan, Optional.empty(), 0.5));
    }

    private static String report(ControlRecipe plan, Optional<Run> run, double conversion) {
        var question = new UncertaintyQuestion(OptionalDouble.of(conversion), Map.of(), run);
        Outcome<UncertaintyReport> report = UncertaintyReport.of(plan, question);
        return UncertaintyWriter.write(accepted(report), report.findings());
    }

    // The promise: nothing is accepted that the schema refuses.

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            textBlock =
                    """
                    master-recipe, /org/thioloom/templates/master/anp-c.json,                     1
                    master-recipe, /org/thioloom/templates/master/anp-c-2.0k.json,                2
                    master-recipe, /org/thioloom/templates/master/borate-node-hexenyl-ether.json, 3
                    master-recipe, /schema/every-field.json,                                      4
                    lots,          /schema/lots.json,                                             5
                    """)
    void whatTheSchemaRefusesTheReaderRefuses(String kind, String file, long seed) {
        Random dice = new Random(seed);
        JsonNode sound = json(resource(file));
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            JsonNode changed = sound.deepCopy();
            List<Mutation> places = Mutation.places(changed);
            String what = places.get(dice.nextInt(places.size())).apply(dice);
            if (!Schemas.objections(kind, changed).isEmpty()) {
                refused++;
                assertInstanceOf(
                        Outcome.Refused.class,
                        Schemas.read(kind, changed.toString()),
                        what + changed);
            }
        }
        assertTrue(refused > 200, "only " + refused + " changes that matter");
    }

    private static String plan(
            String id,
            Map<String, String> answers,
            Order.@Nullable DiscOrder discs,
            String limit,
            List<Lot> lots) {
        String text = ShippedTemplates.text(id).orElseThrow();
        MasterRecipe recipe = accepted(ShippedTemplates.reader().read(text, answers));
        Order order =
                new Order(
                        discs,
                        lots.isEmpty() ? null : Order.RatioBasis.GROUPS,
                        List.of(new Order.Limit(limit, Quantity.of("1000", Units.MILLIGRAM))),
                        LocalDateTime.of(2026, 11, 23, 9, 0));
        Outcome<ControlRecipe> plan = Planner.plan(recipe, order, lots);
        return PlanWriter.write(BatchRecord.of(accepted(plan), plan.findings()));
    }

    private static Order.DiscOrder discs(@Nullable Integer count) {
        Quantity<Length> diameter = Quantity.of("7", Units.MILLIMETRE);
        Quantity<Length> thickness = Quantity.of("120", Units.MICROMETRE);
        return new Order.DiscOrder(
                count, 1, diameter, Order.DiameterOf.DRY_DISC, thickness, null, null);
    }
}

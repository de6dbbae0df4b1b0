package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.Bench.accepted;
import static org.thioloom.recipes.Bench.edited;
import static org.thioloom.recipes.Bench.lot;
import static org.thioloom.recipes.Bench.lotFile;
import static org.thioloom.recipes.Bench.material;
import static org.thioloom.recipes.Bench.settings;
import static org.thioloom.recipes.Bench.template;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.json.CatalogueReader;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.PlanWriter;

import java.util.List;
import java.util.Objects;

/// A chemist's own catalogue is used wherever a substance is named, and wins over what ships.
class OwnSubstancesTest {
    private static final Catalogue OWN =
            own(
                    """
                    # key~name~smiles~synonyms
                    gamma-lactone~our lactone~O=C1CCCO1~GBL 7
                    five-hexyne~our alkyne~C#CCCCC~
                    # substance~density_g/mL~at_degC
                    gamma-lactone~1.12~25
                    dmso~1.2~25
                    # substance~property~value~unit
                    gamma-lactone~melting-point~-43~degC
                    gamma-lactone~boiling-point~65~degC
                    methanol~boiling-point~80~degC
                    """);

    private static Catalogue own(String text) {
        return accepted(CatalogueReader.read(text.replace('~', '\t')));
    }

    private static Outcome<ControlRecipe> plan(Catalogue catalogue, String... edits) {
        return Bench.process(
                catalogue,
                edited(template("anp-c"), edits),
                settings("linker=2000 g/mol"),
                new AnOrder().build(),
                List.of());
    }

    private static double dmso(Outcome<ControlRecipe> plan) {
        return Objects.requireNonNull(material(accepted(plan), "dmso").volume())
                .in(Units.MICROLITRE);
    }

    @Test
    void itsDensityIsPlannedWith() {
        double shipped = dmso(plan(Substances.catalogue()));
        double ours = dmso(plan(OWN));
        double mass = material(accepted(plan(OWN)), "dmso").mass().in(Units.MILLIGRAM);
        // the other liquids take the same room, so the volume of one batch moves a little too
        assertEquals(mass / 1.2, ours, 1e-6);
        assertTrue(ours < shipped, ours + " and " + shipped);
    }

    @Test
    void itsNameIsKnownAsASolventAndAsABath() {
        Outcome<ControlRecipe> plan =
                plan(
                        OWN,
                        "\"substance\": \"dmso\"",
                        "\"substance\": \"GBL-7\"",
                        "\"material\": \"methanol\"",
                        "\"material\": \"our lactone\"");
        ControlRecipe control = accepted(plan);
        assertEquals("our lactone", material(control, "dmso").substance().name());
        assertTrue(
                control.steps().stream()
                        .anyMatch(step -> "gamma-lactone".equals(step.phase().material())));
        List<Finding> near =
                plan.findings().stream().filter(f -> f.rule() == Rule.BATH_NEAR_BOILING).toList();
        assertEquals(2, near.size(), near::toString);
        assertTrue(near.getFirst().problem().startsWith("our lactone at 60 degC"));
        String text = PlanWriter.write(BatchRecord.of(control, plan.findings()));
        assertTrue(text.contains("no hazard data for gamma-lactone"), text);
    }

    @Test
    void withoutItTheNameIsUnknown() {
        Outcome<ControlRecipe> refused =
                plan(
                        Substances.catalogue(),
                        "\"substance\": \"dmso\"",
                        "\"substance\": \"gamma-lactone\"",
                        "\"material\": \"methanol\"",
                        "\"material\": \"gamma-lactone\"");
        assertInstanceOf(Outcome.Refused.class, refused);
        assertEquals(
                Rule.SUBSTANCE_UNKNOWN,
                refused.findings().stream()
                        .filter(f -> f.pointer().equals("/formula/inputs/2/substance"))
                        .findFirst()
                        .orElseThrow()
                        .rule());
    }

    @Test
    void itsBoilingPointDecidesWhetherABathIsNearBoiling() {
        List<String> near =
                plan(OWN).findings().stream()
                        .filter(f -> f.rule() == Rule.BATH_NEAR_BOILING)
                        .map(Finding::problem)
                        .toList();
        assertEquals(1, near.size(), near::toString);
        assertTrue(near.getFirst().startsWith("tetrahydrofuran"), near::toString);
    }

    @Test
    void whatDiffersFromWhatShipsIsToldOnceForEachValue() {
        List<String> told =
                plan(OWN).findings().stream()
                        .filter(f -> f.rule() == Rule.CATALOGUE_DIFFERS)
                        .map(Finding::pointer)
                        .toList();
        assertEquals(
                List.of(
                        "/formula/inputs/2/substance",
                        "/procedure/2/operations/0/phases/0/material"),
                told);
    }

    @Test
    void aSubstanceWrittenOutIsRecognisedAsOurs() {
        Outcome<ControlRecipe> plan =
                plan(
                        OWN,
                        "\"substance\": \"dmso\"",
                        "\"density\": {\"value\": 1.12, \"unit\": \"g/mL\"}, \"substance\":"
                                + " {\"name\": \"lactone\", \"smiles\": \"C1CC(=O)OC1\"}");
        assertEquals("gamma-lactone", material(accepted(plan), "dmso").substance().key());
    }

    @Test
    void solvatesOfLotsAreNamedByIt() {
        String lots =
                lotFile(lot("node", "\"solvate\": {\"substance\": \"GBL 7\", \"perMolecule\": 2}"));
        assertInstanceOf(Outcome.Refused.class, LotReader.read(lots));
        Lot.Solvate solvate = accepted(LotReader.read(lots, OWN)).getFirst().solvate();
        assertEquals("gamma-lactone", solvate == null ? "" : solvate.substance().key());
    }

    @Test
    void aCatalogueThatTouchesNothingLeavesPlanAndHashAsTheyAre() {
        Catalogue beside = own("key~name~smiles\nfive-hexyne~our alkyne~C#CCCCC\n");
        Outcome<ControlRecipe> ours = plan(beside);
        Outcome<ControlRecipe> shipped = plan(Substances.catalogue());
        assertEquals(
                PlanWriter.write(BatchRecord.of(accepted(shipped), shipped.findings())),
                PlanWriter.write(BatchRecord.of(accepted(ours), ours.findings())));
        MasterRecipe recipe =
                accepted(
                        ShippedTemplates.reader()
                                .with(OWN)
                                .read(template("anp-c"), settings("linker=2000 g/mol")));
        assertEquals(accepted(shipped).master().header(), recipe.header());
    }
}

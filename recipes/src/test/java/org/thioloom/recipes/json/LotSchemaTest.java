package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.thioloom.recipes.json.Schemas.accepted;
import static org.thioloom.recipes.json.Schemas.assertFits;
import static org.thioloom.recipes.json.Schemas.json;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.assay.ArmConversion;
import org.thioloom.chem.assay.EndGroups;
import org.thioloom.chem.assay.Evaluated;
import org.thioloom.chem.assay.Integral;
import org.thioloom.chem.assay.Measured;
import org.thioloom.chem.assay.ThiolContent;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reaction.Linker;
import org.thioloom.chem.reaction.LinkerBlend;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.lot.LotAssay;
import org.thioloom.recipes.writing.molecule.AssayWriter;
import org.thioloom.recipes.writing.molecule.BlendWriter;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// What is written of blends and assays fits the schemas, and what an assay says is read as a lot.
class LotSchemaTest {

    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }

    @Test
    void aBlendFits() {
        Coupling cure = Couplings.find("thiol-ene").orElseThrow();
        Molecule node = (Molecule) Substances.find("node-ene").orElseThrow().structure();
        Structure peg = Substances.find("peg-dithiol").orElseThrow().structure();
        var of =
                new LinkerBlend.Ingredients(
                        cure, node, new Linker(peg, 20, 1), new Linker(peg, 100, 1));
        LinkerBlend blend = found(LinkerBlend.ofIonContent(of, 0.2));
        assertFits("blend", BlendWriter.write("node", List.of("short", "long"), blend));
    }

    @Test
    void anAssayFitsAndWhatItSaysIsReadAsALot() {
        var integral = new Integral(Measured.of(7.72, 0.05), 2);
        var left = new Integral(Measured.of(0.28, 0.03), 2);
        Polymer peg = (Polymer) Substances.find("peg-dithiol").orElseThrow().structure();
        var areas =
                new EndGroups.Areas(
                        Measured.of(4, 0.05), Measured.of(0.08, 0.02), Measured.of(178, 1));
        Quantity<Content> content = Quantity.of("0.95", Units.MILLIMOLE_PER_GRAM);
        Quantity<MolarMass> mn = Quantity.of("2000", Units.GRAM_PER_MOLE);
        for (LotAssay assay :
                List.of(
                        LotAssay.ofArms(
                                found(ArmConversion.of(integral, left, Optional.of(integral)))),
                        LotAssay.ofChain(
                                found(EndGroups.of(peg, new EndGroups.Nuclei(4, 2, 0, 4), areas))),
                        LotAssay.ofThiol(
                                "ellman",
                                new Evaluated<>(content, List.of()),
                                Optional.of(found(ThiolContent.alive(content, mn, 2)))),
                        LotAssay.ofPurity(
                                new Evaluated<>(
                                        Quantity.of("96.0", Units.PERCENT_BY_MASS), List.of())))) {
            String written = AssayWriter.write(assay);
            assertFits("assay", written);
            ObjectNode lot = (ObjectNode) json(written).path("lot");
            assertFalse(lot.isEmpty(), written);
            lot.put("id", "B-17").put("input", "node");
            String lots = "{\"schema\": \"thioloom/lots/1\", \"lots\": [" + lot + "]}";
            assertFits("lots", lots);
            accepted(LotReader.read(lots));
        }
    }

    @Test
    void whatNoLotCanStateIsNoFieldOfOne() {
        for (String percent : List.of("0", "100.2", "378")) {
            LotAssay assay =
                    LotAssay.ofPurity(
                            new Evaluated<>(
                                    Quantity.of(percent, Units.PERCENT_BY_MASS),
                                    List.of(new Evaluated.Remark("too much", "weigh again"))));
            assertEquals(List.of(), assay.fields());
            assertFits("assay", AssayWriter.write(assay));
        }
    }
}

package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.lot.LotHazards;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

class EditableLotsTest {
    private static final EditableLots NONE = new EditableLots(List.of());
    private static final String FILE =
            """
            {"schema": "thioloom/lots/1", "lots": [
              {"id": "B-17", "input": "node", "assay": {"value": 92, "unit": "wt%", "uncertainty": 1.5},
               "note": "opened in May"},
              {"id": "P-4", "input": "linker", "molarMass": {"value": 2050, "unit": "g/mol"}}]}
            """;

    private static List<Lot> read(EditableLots lots) {
        return lots.texts().stream()
                .flatMap(text ->
                        LotReader.read(text)
                                                instanceof
                                                Outcome.Accepted<List<Lot>>(
                                                        List<Lot> read,
                                                        var findings)
                                        && findings.isEmpty()
                                ? read.stream()
                                : Stream.of())
                .toList();
    }

    @Test
    void beginsABottleWithItsFirstMeasurement() {
        Lot lot =
                read(NONE.with("node", "assay", Quantity.of("92", Units.PERCENT_BY_MASS)))
                        .getFirst();
        assertEquals(EditableLots.NAMELESS, lot.id());
        assertEquals("node", lot.input());
        assertEquals(Quantity.of("92", Units.PERCENT_BY_MASS), lot.assay());
    }

    @Test
    void changesOneFieldAndLeavesTheRest() {
        EditableLots changed =
                new EditableLots(List.of(FILE))
                        .with("linker", "alive", Quantity.of("94", Units.PERCENT_BY_AMOUNT));
        List<Lot> lots = read(changed);
        assertEquals(read(new EditableLots(List.of(FILE))).getFirst(), lots.getFirst());
        assertEquals(Quantity.of("2050", Units.GRAM_PER_MOLE), lots.getLast().molarMass());
        assertEquals(Quantity.of("94", Units.PERCENT_BY_AMOUNT), lots.getLast().alive());
        assertTrue(changed.texts().getFirst().contains("opened in May"));
    }

    @Test
    void keepsTheUncertaintyOfAQuantity() {
        Quantity<?> assay =
                new Quantity<>(new BigDecimal("92"), Units.PERCENT_BY_MASS, new BigDecimal("1.5"));
        assertEquals(assay, read(NONE.with("node", "assay", assay)).getFirst().assay());
    }

    @Test
    void forgetsABottleOfWhichNothingIsKnown() {
        EditableLots one = NONE.with("node", "id", "B-17").without("node", "id");
        assertEquals(List.of(), one.texts());
    }

    @Test
    void keepsABottleThatOnlyLostItsNumber() {
        EditableLots lots = new EditableLots(List.of(FILE)).without("node", "id");
        assertEquals(EditableLots.NAMELESS, read(lots).getFirst().id());
        assertEquals("P-4", read(lots).getLast().id());
    }

    @Test
    void knowsAFileThatCannotBeChanged() {
        assertTrue(new EditableLots(List.of("{\"lots\": [")).isDamaged());
        assertFalse(new EditableLots(List.of(FILE)).isDamaged());
    }

    @Test
    void statesSolvateAndHazardsAsAFileDoes() {
        EditableLots changed =
                new EditableLots(List.of(FILE))
                        .withSolvate("node", "dme", new BigDecimal("2.5"))
                        .withHazards(
                                "linker",
                                new LotHazards("", List.of("H315"), "Merck", "2026-01-15"));
        List<Lot> lots = read(changed);
        Lot.Solvate solvate = lots.getFirst().solvate();
        assertEquals(
                "2.5 dme",
                solvate == null ? "" : solvate.perMolecule() + " " + solvate.substance().key());
        Hazards hazards = lots.getLast().hazards();
        assertEquals(
                "warning H315; Merck; 2026-01-15",
                hazards == null ? "" : LotHazards.words(hazards));
        assertEquals("opened in May", changed.text("node", "note"));
        assertEquals("", changed.text("linker", "note"));
    }
}

package org.thioloom.app.fx.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.plan.PlanSheet.Card;
import org.thioloom.app.fx.plan.PlanSheet.CardLine;
import org.thioloom.app.fx.plan.PlanSheet.MaterialRow;
import org.thioloom.app.text.TextRecord;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;

/// The page says what the command line says, to the digit.
class PlanSheetTest {
    private final Planned planned = Planned.of(Document.ofTemplate("anp-c-2.0k"));
    private final BatchRecord record = planned.record().orElseThrow();
    private final PlanSheet sheet = PlanSheet.of(record, planned.doubts());
    private final String text = TextRecord.draw(record, 10_000);

    private Card card(String heading) {
        return sheet.cards().stream()
                .filter(card -> card.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMaterialsAreThoseOfTheTextRecord() {
        for (MaterialRow row : sheet.rows()) {
            String line =
                    text.lines()
                            .filter(l -> l.startsWith("  " + row.input() + " "))
                            .findFirst()
                            .orElseThrow();
            List<String> cells = List.of(line.strip().split(" {2,}", -1));
            assertTrue(cells.containsAll(List.of(row.target(), row.low(), row.high())), line);
            assertTrue(line.endsWith(row.basis()), line);
        }
    }

    @Test
    void whatIsWeighedAsAStockIsCalledSo() {
        assertEquals(
                List.of("node", "linker", "dmso", "dmpa stock, 50 mg/mL"),
                sheet.rows().stream().map(MaterialRow::name).toList());
    }

    @Test
    void aNumberAmongSentencesIsOneOfThem() {
        assertTrue(
                card("Cure").lines().stream()
                        .anyMatch(line -> line.words().equals("30 min (with its own lamp)")),
                card("Cure").toString());
        assertTrue(card("Solution").lines().stream().noneMatch(line -> line.number().isEmpty()));
    }

    @Test
    void theNumbersOfEveryCardAreThoseOfTheTextRecord() {
        for (Card card : sheet.cards()) {
            for (CardLine line : card.lines()) {
                if (!line.number().isEmpty()) {
                    assertTrue(text.contains(line.number() + " " + line.unit()), line.toString());
                }
            }
        }
    }

    @Test
    void theRatioHasItsIntervalAndItsCauses() {
        assertEquals("1.021; 95 % of batches 0.943 to 1.100", ratio("expected r"));
        assertTrue(ratio("because of").startsWith("Mn of linker, 54 %; living SH of linker, 29 %"));
        assertTrue(ratio("known to").endsWith("from Mn of linker, living SH of linker"));
    }

    private String ratio(String label) {
        return card("Ratio").lines().stream()
                .filter(line -> line.label().equals(label))
                .map(CardLine::words)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMaterialSaysWhatItsNumbersFollowFrom() {
        List<String> labels =
                sheet.rows().getFirst().explained().stream().map(CardLine::label).toList();
        assertEquals(
                List.of("what", "molar mass", "groups", "active", "counted as", "source"), labels);
        assertEquals(
                "100 wt%, nobody stated it", sheet.rows().getFirst().explained().get(3).words());
        assertTrue(sheet.rows().getFirst().explained().getLast().words().contains("Adv"));
    }

    @Test
    void nobodyIsToldToTypeAnOption() {
        assertFalse(sheet.toString().contains("--"), sheet.toString());
        assertFalse(sheet.toString().contains("(thioloom"));
    }
}

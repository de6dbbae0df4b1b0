package org.thioloom.recipes.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.Bench.lot;
import static org.thioloom.recipes.Bench.lots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.record.HazardLines.HazardLine;
import org.thioloom.recipes.section.Section.Fact;
import org.thioloom.recipes.writing.batch.PlanWriter;

import java.util.List;
import java.util.stream.Stream;

/// What stands on the bench, in three states, and who says so.
class HazardLinesTest {

    private static BatchRecord record(String... lots) {
        return BatchRecord.of(
                Bench.plan(Bench.recipe("anp-c-2.0k"), new AnOrder().build(), lots(lots)),
                List.of());
    }

    private static String sheet(String codes) {
        return "\"hazards\": {\"codes\": [%s], \"source\": \"Some Supplier\", \"date\": \"2026-01-15\"}"
                .formatted(codes);
    }

    private static String words(BatchRecord record, String label) {
        return record.sections().stream()
                .filter(section -> section.heading().equals("Hazards"))
                .flatMap(section -> section.facts().stream())
                .filter(fact -> fact.label().equals(label))
                .map(fact -> ((Fact.Words) fact).words())
                .findFirst()
                .orElse("nothing");
    }

    private static List<String> ids(BatchRecord record) {
        return Stream.of(record.hazards().materials(), record.hazards().others())
                .flatMap(List::stream)
                .map(HazardLine::id)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # of          | begins so, by hazards.tsv
                    node          | unknown, which is not safe: not sold and not tested
                    linker        | none known: suppliers list none as a rule; stench [recalled,
                    dmpa          | WARNING H410 GHS09 [recalled,
                    methanol bath | DANGER H225 H301 H311 H331 H370 GHS02 GHS06 GHS08 [recalled,
                    thf bath      | DANGER H225 H302 H319 H335 H336 H351 EUH019 GHS02
                    of each       | check the supplier's safety data sheet
                    """)
    void withoutDataSheetsTheCatalogueSpeaks(String label, String words) {
        assertTrue(words(record(), label).startsWith(words), () -> words(record(), label));
    }

    @Test
    void theDataSheetOfALotGoesBeforeTheCatalogue() {
        BatchRecord record =
                record(
                        lot("node", sheet("\"H302\", \"P280\", \"H228\"")),
                        lot("dmpa", sheet("")),
                        lot("linker"));
        assertEquals(
                "DANGER H228 H302 GHS02 GHS07 [data sheet of lot node-7, Some Supplier, 2026-01-15]",
                words(record, "node"));
        assertEquals(
                "none known [data sheet of lot dmpa-7, Some Supplier, 2026-01-15]",
                words(record, "dmpa"));
        assertTrue(words(record, "linker").startsWith("none known: suppliers list none"));
        String json = PlanWriter.write(record);
        assertTrue(json.contains("\"source\": \"Some Supplier\""), json);
        assertTrue(json.contains("\"codes\": [\n          \"H228\",\n          \"H302\","), json);
    }

    @Test
    void aSolvateStandsBesideItsSaltUntilADataSheetCoversBoth() {
        String solvate = "\"solvate\": {\"substance\": \"dme\", \"perMolecule\": 3}";
        assertEquals(
                List.of(
                        "node",
                        "linker",
                        "dmso",
                        "dmpa",
                        "node, its dme",
                        "methanol bath",
                        "thf bath"),
                ids(record(lot("node", solvate))));
        assertEquals(
                List.of("node", "linker", "dmso", "dmpa", "methanol bath", "thf bath"),
                ids(record(lot("node", solvate, sheet("\"H302\"")))));
    }

    /// Nothing that nobody knows may look as if it were known to be harmless.
    @Test
    void unknownIsNeverShownAsNone() {
        BatchRecord record = record();
        for (HazardLine line : record.hazards().materials()) {
            boolean unknown = line.hazards() instanceof Hazards.Unknown;
            assertEquals(unknown, words(record, line.id()).contains("not safe"), line::toString);
        }
        assertInstanceOf(Hazards.Unknown.class, record.hazards().materials().getFirst().hazards());
    }
}

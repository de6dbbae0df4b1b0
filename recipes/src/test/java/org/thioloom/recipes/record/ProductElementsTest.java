package org.thioloom.recipes.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.record.ChecksPage.ElementLine;

import java.util.List;

/// What analysis should find of a film, and what is said of what its solids count.
class ProductElementsTest {
    private static BatchRecord record(String id, String... edits) {
        ControlRecipe plan =
                Bench.plan(
                        Bench.accepted(
                                Bench.read(
                                        Bench.edited(Bench.template(id), edits),
                                        Bench.answers(id))),
                        new AnOrder().thickness("120 um").build(),
                        List.of());
        return BatchRecord.of(plan, List.of());
    }

    private static double percent(BatchRecord record, String element) {
        return record.checks().elements().stream()
                .filter(line -> line.symbol().equals(element))
                .mapToDouble(ElementLine::expected)
                .findFirst()
                .orElse(0);
    }

    @ParameterizedTest(name = "{0}: {2} wt% {1}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # recipe,                  element, wt%,    by hand, IUPAC 2021
                    trithiol-peg-diacrylate,   Li,      0.4835, 20 x 6.94 / 287.08
                    trithiol-peg-diacrylate,   N,       0.9758, 20 x 14.007 / 287.08
                    trithiol-peg-diacrylate,   F,       7.941,  20 x 6 x 18.998 / 287.08
                    ionogel-triallyl-trithiol, F,       20.39,  70 x 6 x 18.998 / 391.31
                    ionogel-triallyl-trithiol, Li,      0,      it holds none
                    """)
    void whatStaysInTheFilmIsFoundThere(String id, String element, double percent, String why) {
        BatchRecord record = record(id);
        assertEquals(percent, percent(record, element), 5e-4 * percent, why);
        double sum = record.checks().elements().stream().mapToDouble(ElementLine::expected).sum();
        assertEquals(100, sum, 1e-6);
    }

    @ParameterizedTest(name = "{0}: lithium to be looked for: {1}")
    @CsvSource({
        "anp-c-2.0k, true",
        "trithiol-peg-diacrylate, true",
        "ionogel-triallyl-trithiol, false"
    })
    void lithiumIsLookedForWhereThereIsAny(String id, boolean asked) {
        assertEquals(
                asked,
                record(id).checks().checks().stream().anyMatch(c -> c.what().equals("lithium")));
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({
        "anp-c-2.0k, node + linker; the initiator washes out",
        "trithiol-peg-diacrylate, trithiol + diacrylate + salt; without the initiator",
        "ionogel-triallyl-trithiol, ene + thiol + liquid; without the initiator"
    })
    void theTheoryOfTheYieldSaysWhatItCounts(String id, String words) {
        assertEquals(words, record(id).yield().counted());
    }

    @Test
    void theElementsSayWhatTheyCount() {
        String note = record("trithiol-peg-diacrylate").checks().elementsNote();
        assertTrue(note.startsWith("Expected: trithiol + diacrylate + salt as weighed"), note);
    }

    @Test
    void whatAWashTakesAwayIsNotExpected() {
        String first = "{ \"phase\": \"weigh salt\"";
        String wash =
                """
                { "phase": "soak", "instruction": "Cover with methanol", "material": "methanol",
                  "volume": { "value": 6, "unit": "mL" }, "volumePer": "batch" },
                """;
        BatchRecord washed = record("trithiol-peg-diacrylate", first, wash + first);
        assertEquals(0, percent(washed, "Li"));
        assertEquals(0, percent(washed, "F"));
        assertTrue(
                washed.yield().counted().endsWith("; the initiator washes out"),
                washed.yield().counted());
    }

    @Test
    void aPolymerThatStaysIsCountedToo() {
        BatchRecord softened =
                record(
                        "trithiol-peg-diacrylate",
                        "\"substance\": \"litfsi\"",
                        "\"substance\": \"peg\", \"molarMass\": { \"value\": 1000, \"unit\": \"g/mol\" }");
        assertEquals(0, percent(softened, "Li"));
        // S of the trithiol alone, C15H26O6S3, in what was weighed
        double trithiol = mass(softened, "trithiol");
        double all = trithiol + mass(softened, "diacrylate") + mass(softened, "salt");
        assertEquals(100 * 3 * 32.06 / 398.55 * trithiol / all, percent(softened, "S"), 2e-3);
    }

    private static double mass(BatchRecord record, String input) {
        return Bench.material(record.control(), input).mass().in(Units.MILLIGRAM);
    }
}

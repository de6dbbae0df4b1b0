package org.thioloom.recipes.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.Bench.lot;
import static org.thioloom.recipes.Bench.lots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.chem.hazard.Pictogram;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ContainerLabelsTest {
    private static BatchRecord record(String... lots) {
        return BatchRecord.of(
                Bench.plan(Bench.recipe("anp-c-2.0k"), new AnOrder().build(), lots(lots)),
                List.of());
    }

    private static ContainerLabel label(BatchRecord record, String begins) {
        return ContainerLabels.of(record).stream()
                .filter(label -> label.name().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label " + begins));
    }

    @Test
    void everyContainerOfABatchHasOneInOrderOfUse() {
        assertEquals(
                List.of(
                        "node, weighed",
                        "linker, weighed",
                        "dmso, poured off",
                        "dmpa stock",
                        "mixture",
                        "methanol, poured off",
                        "methanol bath",
                        "thf, poured off",
                        "thf bath",
                        "WASTE left mixture",
                        "WASTE methanol bath",
                        "WASTE thf bath",
                        "membrane"),
                ContainerLabels.of(record()).stream()
                        .map(ContainerLabel::name)
                        .map(name -> name.replaceAll(",? [0-9].*", ""))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # container          | signal  | codes                                              | pictograms              | unknown  | source
                    node,                | NONE    | ''                                                 | ''                      | node     | hazards.tsv
                    linker,              | NONE    | ''                                                 | ''                      | ''       | hazards.tsv
                    dmpa stock           | WARNING | H410                                               | GHS09                   | ''       | hazards.tsv, union by hand
                    mixture              | WARNING | H410                                               | GHS09                   | node     | hazards.tsv, union by hand
                    methanol, poured     | DANGER  | H225 H301 H311 H331 H370                           | GHS02 GHS06 GHS08       | ''       | hazards.tsv
                    methanol bath        | DANGER  | H225 H301 H311 H331 H370 H410                      | GHS02 GHS06 GHS08 GHS09 | node     | hazards.tsv, union by hand
                    thf bath             | DANGER  | H225 H302 H319 H335 H336 H351 H410 EUH019          | GHS02 GHS07 GHS08 GHS09 | node     | hazards.tsv, union by hand
                    WASTE methanol bath  | DANGER  | H225 H301 H311 H331 H370 H410                      | GHS02 GHS06 GHS08 GHS09 | node     | hazards.tsv, union by hand
                    membrane             | NONE    | ''                                                 | ''                      | membrane | nobody tested it
                    """)
    void hazardsAreThoseOfAllContentsTogether(
            String begins,
            String signal,
            String codes,
            String pictograms,
            String unknown,
            String source) {
        ContainerLabel label = label(record(), begins);
        assertEquals(signal, label.hazards().signal().name(), source);
        assertEquals(
                codes, label.codes().stream().sorted(byKind()).collect(Collectors.joining(" ")));
        assertEquals(
                pictograms,
                label.hazards().pictograms().stream()
                        .map(Pictogram::name)
                        .collect(Collectors.joining(" ")));
        assertEquals(unknown, String.join(" ", label.unknown()));
    }

    private static java.util.Comparator<String> byKind() {
        return java.util.Comparator.comparing((String code) -> code.startsWith("EUH"))
                .thenComparing(java.util.Comparator.naturalOrder());
    }

    @Test
    void codesThatBringDangerComeFirst() {
        List<String> codes = label(record(), "thf bath").codes();
        assertEquals("H225", codes.getFirst());
        assertTrue(codes.indexOf("H410") > 0, codes.toString());
    }

    @Test
    void sharesOfTheMixtureAddUpToAll() {
        ContainerLabel mixture = label(record(), "mixture");
        double sum =
                Pattern.compile(" ([0-9.]+)(?:,|$)")
                        .matcher(mixture.brief())
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .sum();
        assertEquals(100, sum, 0.2, mixture.brief());
    }

    @Test
    void theDataSheetOfALotIsWhatItsLabelSays() {
        String sheet =
                "\"hazards\": {\"codes\": [\"H302\", \"H228\"], \"source\": \"Some Supplier\","
                        + " \"date\": \"2026-01-15\"}";
        BatchRecord record = record(lot("node", sheet));
        assertEquals(List.of("H228", "H302"), label(record, "node,").codes());
        assertEquals(List.of(), label(record, "mixture").unknown());
        assertTrue(label(record, "methanol bath").codes().contains("H228"));
    }

    @Test
    void aSolvateIsOnTheLabelOfItsSalt() {
        String solvate = "\"solvate\": {\"substance\": \"dme\", \"perMolecule\": 3}";
        assertTrue(label(record(lot("node", solvate)), "node,").codes().contains("H360FD"));
        assertTrue(label(record(lot("node", solvate)), "mixture").codes().contains("H360FD"));
    }

    /// Nothing that nobody knows may look as if it were known to be harmless.
    @ParameterizedTest
    @MethodSource("ids")
    void unknownReachesEveryContainerThatHoldsIt(String id) {
        BatchRecord record = ofTemplate(id);
        List<ContainerLabel> labels = ContainerLabels.of(record);
        assertFalse(labels.isEmpty());
        ContainerLabel mixture =
                labels.stream()
                        .filter(label -> label.name().endsWith("mixture") && label.rule().isEmpty())
                        .findFirst()
                        .orElseThrow();
        for (ContainerLabel label : labels) {
            assertFalse(label.inside().isEmpty(), label.name());
            assertFalse(label.name().isBlank());
            if (label.name().startsWith("WASTE") || label.name().endsWith(" bath")) {
                assertTrue(label.unknown().containsAll(mixture.unknown()), label.name());
                assertTrue(label.codes().containsAll(mixture.codes()), label.name());
            }
        }
    }

    static List<String> ids() {
        return ShippedTemplates.ids();
    }

    private static BatchRecord ofTemplate(String id) {
        AnOrder order = new AnOrder();
        String limited = Bench.limited(id);
        var wanted =
                Bench.isSynthesis(id)
                        ? order.limit(limited, "1 g").withoutDiscs()
                        : order.discs(12).thickness("120 um").limit(limited, "250 mg").build();
        return BatchRecord.of(
                Bench.accepted(
                        Bench.process(Bench.template(id), Bench.answers(id), wanted, List.of())),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # number, start,            line, # for the hash
                    B-17,     2026-11-23T09:00, batch B-17; anp-c-2.0k rev 1; #; 2026-11-23
                    '',       2026-11-23T09:00, anp-c-2.0k rev 1; #; 2026-11-23
                    '',       ,                 anp-c-2.0k rev 1; #
                    """)
    void aMarkSaysWhatIsKnown(String batch, String start, String expected) {
        AnOrder order = start == null ? new AnOrder() : new AnOrder().start(start);
        var plan = Bench.plan(Bench.recipe("anp-c-2.0k"), order.build(), List.of());
        String line = new BatchMark(batch, plan).line();
        assertEquals(expected, line.replaceAll("[0-9a-f]{8}", "#"));
        assertTrue(line.contains(plan.master().header().hash().substring(0, 8)));
    }
}

package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.BatchSource.Beside;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.KnownGood;
import org.thioloom.recipes.writing.batch.BatchWriter;

import java.util.List;
import java.util.Map;

/// What a batch was planned from, written and read again.
class BatchSourceTest {
    private static final Order PLAIN = new AnOrder().build();

    static final List<BatchSource> SOURCES =
            List.of(
                    source(Bench.template("anp-c"), null, PLAIN, Beside.NOTHING),
                    source(
                            Bench.template("anp-c-2.0k"),
                            new BatchSource.Parent("anp-c", Bench.template("anp-c")),
                            new AnOrder()
                                    .asManyDiscsAsPossible()
                                    .spares(2)
                                    .ofMould()
                                    .diameter("0.0070 m")
                                    .thickness("120.0 um")
                                    .overage("10")
                                    .deadVolume("0 uL")
                                    .by(RatioBasis.GROUPS)
                                    .limit("node", "250 mg")
                                    .limit("a/b~c \"d\"", "1 g")
                                    .start("2026-11-23T09:00")
                                    .build(),
                            Beside.NOTHING),
                    source(
                            "a recipe\r\n\twith \u00b5, \ud83e\uddea, _x000D_ and a \u0001",
                            null,
                            new AnOrder().extra("20 uL").start("2026-11-23T09:00:30").build(),
                            new Beside(
                                    "key\tname\tsmiles\n",
                                    new Light(
                                            Quantity.of("5", Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                                            "2026-11-20",
                                            Quantity.of("365", Units.NANOMETRE),
                                            new KnownGood(
                                                    Quantity.of("30", Units.MINUTE),
                                                    Quantity.of("150", Units.MICROMETRE),
                                                    Quantity.of(
                                                            "4",
                                                            Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                                                    Quantity.of("95", Units.PERCENT_BY_AMOUNT)),
                                            List.of("borosilicate")),
                                    "volume_uL,thickness_um\n6,62\n")),
                    source(
                            "a synthesis",
                            null,
                            new Order(null, null, List.of(), null),
                            new Beside(null, new Light(null, null, null, null, List.of()), null)));

    private static BatchSource source(
            String recipe, BatchSource.@Nullable Parent parent, Order order, Beside beside) {
        return new BatchSource(
                recipe,
                parent,
                Map.of("linker", "2000 g/mol"),
                order,
                List.of(Bench.lotFile(Bench.lot("node"))),
                beside);
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void whatIsReadIsWhatWasWritten(BatchSource source) {
        assertEquals(source, Bench.accepted(BatchReader.read(BatchWriter.write(source))));
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void whatIsWrittenFitsTheSchema(BatchSource source) {
        Schemas.assertFits("batch", BatchWriter.write(source));
    }

    @Test
    void allProblemsOfAFileAreFoundInOnePass() {
        String file =
                """
                {"schema": "thioloom/batch/2", "recipe": 7, "parent": {"id": "anp-c"},
                 "settings": {"linker": 2000},
                 "order": {"discs": 1.5, "diameter": {"value": 7}, "ratioBasis": "mass",
                           "start": "noon", "limits": {"node": {"value": -1, "unit": "mg"}}},
                 "lots": [3], "light": {"through": ["a curtain"]}, "colour": "blue"}
                """;
        var refused = assertInstanceOf(Outcome.Refused.class, BatchReader.read(file));
        List<String> found =
                BatchReader.read(file).findings().stream()
                        .map(finding -> finding.pointer() + " " + finding.rule())
                        .sorted()
                        .toList();
        assertEquals(refused.findings().size(), found.size());
        assertEquals(
                List.of(
                        "/colour FIELD_UNKNOWN",
                        "/light/through/0 WORD_UNKNOWN",
                        "/lots/0 WRONG_TYPE",
                        "/order/diameter/unit UNIT_MISSING",
                        "/order/discs WRONG_TYPE",
                        "/order/limits/node/unit NOT_POSITIVE",
                        "/order/ratioBasis WORD_UNKNOWN",
                        "/order/start WRONG_TYPE",
                        "/parent/text FIELD_MISSING",
                        "/recipe WRONG_TYPE",
                        "/schema SCHEMA_UNKNOWN",
                        "/settings/linker WRONG_TYPE"),
                found);
        assertTrue(!Schemas.objections("batch", Schemas.json(file)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    []            | WRONG_TYPE
                    {             | JSON_MALFORMED
                    {}            | FIELD_MISSING
                    "thioloom"    | WRONG_TYPE
                    """)
    void whatIsNoBatchIsRefused(String text, Rule rule) {
        Outcome<BatchSource> read = BatchReader.read(text);
        assertInstanceOf(Outcome.Refused.class, read);
        assertTrue(
                read.findings().stream().anyMatch(f -> f.rule() == rule),
                read.findings().toString());
    }
}

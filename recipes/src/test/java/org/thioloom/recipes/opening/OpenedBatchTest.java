package org.thioloom.recipes.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.BatchSource.Beside;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.BatchWriter;
import org.thioloom.recipes.writing.batch.PlanWriter;

import java.util.List;
import java.util.Map;
import java.util.Objects;

class OpenedBatchTest {
    private static final String OURS = "Thioloom 0.1.0";
    private static final String DISCS =
            "volume_uL,thickness_um\n6,62.4\n8,93.1\n10,113.8\n12,145\n";
    private static final BatchSource PAPER =
            new BatchSource(
                    Bench.template("anp-c-2.0k"),
                    new BatchSource.Parent("anp-c", Bench.template("anp-c")),
                    Map.of(),
                    new AnOrder().start("2026-11-23T09:00").build(),
                    List.of(
                            Bench.lotFile(Bench.lot("node", Bench.field("assay", "92", "wt%"))),
                            Bench.lotFile(Bench.lot("linker"))),
                    Beside.NOTHING);

    /// A record that cannot be opened, or not without a remark.
    record Example(Rule rule, String json, String drawnBy) {}

    static final List<Example> EXAMPLES =
            List.of(
                    new Example(Rule.RECORD_REFUSED, "{}", OURS),
                    new Example(Rule.RECORD_REFUSED, "{}", "Thioloom 2.0.0"),
                    new Example(
                            Rule.RECORD_REFUSED,
                            BatchWriter.write(PAPER).replace("\"value\": 7,", "\"value\": 7e5,"),
                            OURS),
                    new Example(
                            Rule.RECORD_OTHER_VERSION, BatchWriter.write(PAPER), "Thioloom 0.0.9"));

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void saysWhatIsToBeSaid(Example example) {
        Outcome<KeptBatch> opened = KeptBatch.open(example.json(), example.drawnBy(), OURS);
        assertTrue(
                opened.findings().stream().anyMatch(f -> f.rule() == example.rule()),
                opened.findings().toString());
        assertEquals(
                Finding.anyError(opened.findings()), opened instanceof Outcome.Refused<KeptBatch>);
    }

    @Test
    void aRefusalNamesTheVersionThatCanReadIt() {
        Finding refusal = KeptBatch.open("{}", "Thioloom 2.0.0", OURS).findings().getFirst();
        assertTrue(refusal.remedy().contains("read it with Thioloom 2.0.0"), refusal.remedy());
    }

    @Test
    void theRecordPlannedAgainIsTheRecordPlanned() {
        BatchRecord planned = Bench.accepted(OpenedBatch.of(PAPER).record());
        KeptBatch kept = Bench.accepted(KeptBatch.open(BatchWriter.write(PAPER), OURS, OURS));
        assertEquals(PlanWriter.write(planned), PlanWriter.write(kept.record()));
        assertEquals(PAPER, kept.source());
    }

    @Test
    void nothingBesideItIsNeeded() {
        String parent = Bench.template("anp-c").replace("\"anp-c\"", "\"not-shipped\"");
        String child = Bench.template("anp-c-2.0k").replace("\"anp-c\"", "\"not-shipped\"");
        BatchSource own =
                new BatchSource(
                        child,
                        new BatchSource.Parent("not-shipped", parent),
                        Map.of(),
                        new AnOrder().build(),
                        List.of(),
                        Beside.NOTHING);
        Bench.accepted(KeptBatch.open(BatchWriter.write(own), OURS, OURS));
        BatchSource orphan =
                new BatchSource(child, null, Map.of(), own.order(), List.of(), Beside.NOTHING);
        assertEquals(
                Rule.PARENT_UNKNOWN, OpenedBatch.of(orphan).record().findings().getFirst().rule());
    }

    @Test
    void lightAndDiscsOfTheOrderAreInTheRecord() {
        Light light =
                new Light(
                        Quantity.of("5", Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                        null,
                        Quantity.of("365", Units.NANOMETRE),
                        null,
                        List.of());
        OpenedBatch batch = OpenedBatch.of(PAPER).under(light).besideDiscs(DISCS);
        BatchRecord record = Bench.accepted(batch.record());
        assertEquals(
                Quantity.of("5", Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                Objects.requireNonNull(record.control().cure()).irradiance());
        assertNotNull(record.forecasts());
        KeptBatch kept =
                Bench.accepted(KeptBatch.open(BatchWriter.write(batch.source()), OURS, OURS));
        assertEquals(PlanWriter.write(record), PlanWriter.write(kept.record()));
        BatchRecord dark = Bench.accepted(OpenedBatch.of(PAPER).record());
        assertTrue(!PlanWriter.write(record).equals(PlanWriter.write(dark)));
    }

    @Test
    void discsThatCannotBeReadRefuseTheRecord() {
        Outcome<BatchRecord> record = OpenedBatch.of(PAPER).besideDiscs("nothing").record();
        assertInstanceOf(Outcome.Refused.class, record);
        assertTrue(
                record.findings().getFirst().pointer().startsWith("/order/calibration/lines"),
                record.findings().toString());
    }
}

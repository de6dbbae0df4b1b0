package org.thioloom.app.writeback;

import org.thioloom.app.readback.OpenRecord;
import org.thioloom.app.readback.RecordReader;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.judged.Judgement;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.opening.KeptBatch;

import java.io.IOException;
import java.util.List;

/// A filled record that a check is for. It is never written to: what was found goes into a copy.
public final class CheckedRecord {
    private final byte[] bytes;
    private final OpenRecord record;
    private final String version;

    private CheckedRecord(byte[] bytes, OpenRecord record, String version) {
        this.bytes = bytes;
        this.record = record;
        this.version = version;
    }

    /// Opens it; refused when it is no record.
    ///
    /// @param version of the software that reads
    public static Outcome<CheckedRecord> open(byte[] bytes, String version) {
        return switch (RecordReader.open(bytes, version)) {
            case Outcome.Refused<OpenRecord>(List<Finding> why) -> new Outcome.Refused<>(why);
            case Outcome.Accepted<OpenRecord>(OpenRecord open, List<Finding> remarks) ->
                    new Outcome.Accepted<>(
                            new CheckedRecord(bytes.clone(), open, version), remarks);
        };
    }

    /// The same; refused likewise when it is of another recipe than is meant.
    public Outcome<CheckedRecord> of(Header named) {
        Header own = plan().master().header();
        return named.id().equals(own.id()) && named.hash().equals(own.hash())
                ? new Outcome.Accepted<>(this, record.remarks())
                : new Outcome.Refused<>(
                        List.of(
                                KeptBatch.refusal(
                                        "the record is of %s, and the recipe is %s"
                                                .formatted(words(own), words(named)),
                                        "take the recipe that the record was planned from")));
    }

    private static String words(Header header) {
        return header.id()
                + " revision "
                + header.revision()
                + " ("
                + header.hash().substring(0, Math.min(8, header.hash().length()))
                + ")";
    }

    /// What it was planned from.
    public BatchSource source() {
        return record.kept().source();
    }

    /// As it was planned.
    public ControlRecipe plan() {
        return record.kept().record().control();
    }

    /// The copy, with what a spectrum said of a stage in it.
    ///
    /// @param spectrum what its file is called
    public Outcome<byte[]> with(SpectrumReport report, String spectrum) throws IOException {
        return RecordWriter.write(
                bytes, record, new Judgement(report, spectrum, "Thioloom " + version));
    }
}

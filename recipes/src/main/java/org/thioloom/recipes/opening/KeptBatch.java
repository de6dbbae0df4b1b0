package org.thioloom.recipes.opening;

import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.json.BatchReader;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.List;

/// A batch as its own record keeps it, planned again.
public record KeptBatch(BatchSource source, BatchRecord record) {

    /// Plans it again. Findings of planning were told when it was planned and stand in the record;
    /// what is found here concerns reading.
    ///
    /// @param json what the record was planned from
    /// @param drawnBy the software that drew the record, `Thioloom 0.1.0`
    /// @param reader the software that reads it
    public static Outcome<KeptBatch> open(String json, String drawnBy, String reader) {
        Outcome<BatchSource> read = BatchReader.read(json);
        if (!(read instanceof Outcome.Accepted<BatchSource>(BatchSource source, var _))) {
            return refused(read.findings(), drawnBy, reader);
        }
        Outcome<BatchRecord> planned = OpenedBatch.of(source).record();
        if (!(planned instanceof Outcome.Accepted<BatchRecord>(BatchRecord record, var _))) {
            return refused(planned.findings(), drawnBy, reader);
        }
        List<Finding> remarks =
                drawnBy.equals(reader)
                        ? List.of()
                        : List.of(Rule.RECORD_OTHER_VERSION.at("", drawnBy, reader));
        return new Outcome.Accepted<>(new KeptBatch(source, record), remarks);
    }

    private static Outcome<KeptBatch> refused(List<Finding> why, String drawnBy, String reader) {
        List<Finding> all = new ArrayList<>();
        String version = drawnBy.equals(reader) ? "" : ", which " + drawnBy + " drew,";
        all.add(
                refusal(
                        "the plan that the record keeps" + version + " cannot be planned again",
                        drawnBy.equals(reader)
                                ? "give the workbook as it was planned, filled in"
                                : "read it with " + drawnBy));
        why.stream().filter(f -> f.severity() == all.getFirst().severity()).forEach(all::add);
        return new Outcome.Refused<>(all);
    }

    /// That a file is no record that can be read, and why.
    public static Finding refusal(String sentence, String remedy) {
        return Rule.RECORD_REFUSED.at("", sentence, remedy);
    }
}

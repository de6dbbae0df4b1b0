package org.thioloom.app.readback;

import org.thioloom.app.meta.Checksum;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecords;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.judged.JudgedRow;
import org.thioloom.recipes.opening.KeptBatch;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.List;

/// Reads a filled record from its workbook alone: the plan that it keeps is planned again, and what
/// was filled in is held against it.
public final class RecordReader {
    static final String GIVE = "give the workbook as it was planned, filled in";

    private RecordReader() {}

    /// A record, and the plan that its workbook keeps.
    ///
    /// @param source what that was planned from
    public record Kept(BatchSource source, FilledRecord record) {}

    /// The record; refused when the file is none, or keeps no plan that can be planned again.
    ///
    /// @param version of the software that reads
    public static Outcome<FilledRecord> read(byte[] bytes, String version) {
        return switch (kept(bytes, version)) {
            case Outcome.Refused<Kept>(List<Finding> why) -> new Outcome.Refused<>(why);
            case Outcome.Accepted<Kept>(Kept kept, List<Finding> findings) ->
                    new Outcome.Accepted<>(kept.record(), findings);
        };
    }

    /// The same with what it was planned from.
    public static Outcome<Kept> kept(byte[] bytes, String version) {
        return switch (open(bytes, version)) {
            case Outcome.Refused<OpenRecord>(List<Finding> why) -> new Outcome.Refused<>(why);
            case Outcome.Accepted<OpenRecord>(OpenRecord open, var _) -> {
                BatchRecord record = open.kept().record();
                FilledRecord filled =
                        FilledRecords.of(record, FormulaComparison.of(record, open.workbook()));
                List<Finding> remarks = new ArrayList<>(open.remarks());
                if (!open.workbook().drawn().whole()) {
                    remarks.add(Rule.DRAWN_FORMULAS_LOST.at(""));
                }
                open.workbook()
                        .copies()
                        .forEach(sheet -> remarks.add(Rule.RECORD_SHEET_COPIED.at("", sheet)));
                remarks.addAll(JudgedRow.findings(filled));
                FilledRecord all = filled.remarked(remarks);
                yield new Outcome.Accepted<>(new Kept(open.kept().source(), all), all.findings());
            }
        };
    }

    /// Opens it; refused likewise.
    public static Outcome<OpenRecord> open(byte[] bytes, String version) {
        return switch (WorkbookReader.read(bytes)) {
            case Refused<FilledWorkbook>(String sentence, String remedy) ->
                    refused(sentence, remedy);
            case Found<FilledWorkbook>(FilledWorkbook workbook) -> open(workbook, version);
        };
    }

    /// That a file has more than [WorkbookReader#LARGEST], which nobody needs to read to know.
    public static <T> Outcome<T> tooLarge() {
        return refused(
                "the file has more than %d MB, which no batch record has"
                        .formatted(WorkbookReader.LARGEST >> 20),
                "give the filled workbook itself");
    }

    private static Outcome<OpenRecord> open(FilledWorkbook workbook, String version) {
        String source = workbook.source();
        String software = workbook.meta().getOrDefault("software", "another Thioloom");
        String schema = workbook.meta().getOrDefault("schema", "");
        if (schema.equals(MetaNames.TEMPLATE)) {
            return refused(
                    "the workbook is a template, and no batch was planned in it",
                    "plan a batch into it (thioloom plan … --workbook FILE), and fill in what that gives");
        }
        if (!schema.equals(MetaNames.SCHEMA)) {
            return refused(
                    "the workbook is of format \"%s\", and this version reads %s"
                            .formatted(schema, MetaNames.SCHEMA),
                    "read it with " + software);
        }
        if (source.isEmpty()) {
            return refused("the workbook does not keep what it was planned from", GIVE);
        }
        if (!Checksum.of(source).equals(workbook.meta().get("checksum"))) {
            return refused("the plan that the workbook keeps was changed or cut off", GIVE);
        }
        return switch (KeptBatch.open(source, software, "Thioloom " + version)) {
            case Outcome.Refused<KeptBatch>(List<Finding> why) -> new Outcome.Refused<>(why);
            case Outcome.Accepted<KeptBatch>(KeptBatch kept, List<Finding> remarks) ->
                    new Outcome.Accepted<>(new OpenRecord(workbook, kept, remarks), remarks);
        };
    }

    private static <T> Outcome<T> refused(String sentence, String remedy) {
        return new Outcome.Refused<>(List.of(KeptBatch.refusal(sentence, remedy)));
    }
}

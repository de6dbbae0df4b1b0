package org.thioloom.recipes.writing.batch;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.correction.Correction;
import org.thioloom.recipes.correction.Corrections;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;

/// Writes what was read from a filled record.
public final class FilledWriter {
    private FilledWriter() {}

    /// As text: two-space indent, declared key order, final newline.
    public static String write(FilledRecord record) {
        return write(record, null);
    }

    /// The same with what it corrects in an earlier copy.
    public static String write(FilledRecord record, @Nullable Corrections corrections) {
        Header recipe = record.planned().control().master().header();
        JsonTree tree =
                new JsonTree()
                        .put("schema", "thioloom/filled/1")
                        .put("batch", record.batch().isEmpty() ? null : record.batch())
                        .put("date", record.date())
                        .put(
                                "recipe",
                                new JsonTree()
                                        .put("id", recipe.id())
                                        .put("revision", recipe.revision())
                                        .put("hash", recipe.hash()))
                        .put("asPlanned", record.asPlanned())
                        .putAll("actuals", actuals(record))
                        .putAll("deviations", deviations(record))
                        .putAll("notes", notes(record))
                        .putAll("spectra", JudgedWriter.trees(record));
        if (corrections != null) {
            tree.putAll("corrections", corrections(corrections));
        }
        return tree.putAll("findings", FindingWriter.trees(record.findings())).text();
    }

    private static List<JsonTree> actuals(FilledRecord record) {
        return record.actuals().stream()
                .map(actual ->
                        new JsonTree()
                                .put("id", actual.id())
                                .put("quantity", quantity(actual))
                                .put("planned", planned(actual))
                                .put("by", orNothing(actual.by()))
                                .put("at", orNothing(actual.at())))
                .toList();
    }

    private static JsonTree quantity(FilledRecord.Actual actual) {
        JsonTree quantity =
                new JsonTree().put("value", actual.value()).put("unit", orNothing(actual.unit()));
        Double u = actual.uncertainty();
        return u == null ? quantity : quantity.put("uncertainty", u.doubleValue());
    }

    private static @Nullable JsonTree planned(FilledRecord.Actual actual) {
        Double planned = actual.planned();
        return planned == null
                ? null
                : new JsonTree()
                        .put("value", planned.doubleValue())
                        .put("unit", orNothing(actual.unit()));
    }

    private static List<JsonTree> deviations(FilledRecord record) {
        return record.deviations().stream()
                .map(deviation ->
                        new JsonTree()
                                .put("id", deviation.id())
                                .put("planned", deviation.planned())
                                .put("actual", deviation.actual())
                                .put("word", deviation.word()))
                .toList();
    }

    private static List<JsonTree> notes(FilledRecord record) {
        return record.notes().stream()
                .map(note ->
                        new JsonTree()
                                .put("id", note.id())
                                .put("words", note.words())
                                .put("by", orNothing(note.by())))
                .toList();
    }

    private static List<JsonTree> corrections(Corrections corrections) {
        return corrections.all().stream().map(FilledWriter::correction).toList();
    }

    private static JsonTree correction(Correction one) {
        return new JsonTree()
                .put("id", one.id())
                .put("from", orNothing(one.from()))
                .put("to", orNothing(one.to()))
                .put("reason", orNothing(one.reason()))
                .put("by", orNothing(one.by()))
                .put("explained", one.isExplained());
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}

package org.thioloom.recipes.writing.batch;

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
        Header recipe = record.planned().control().master().header();
        return new JsonTree()
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
                .putAll("findings", FindingWriter.trees(record.findings()))
                .text();
    }

    private static List<JsonTree> actuals(FilledRecord record) {
        return record.actuals().stream()
                .map(actual ->
                        new JsonTree()
                                .put("id", actual.id())
                                .put("quantity", quantity(actual))
                                .put("by", actual.by().isEmpty() ? null : actual.by()))
                .toList();
    }

    private static JsonTree quantity(FilledRecord.Actual actual) {
        return new JsonTree()
                .put("value", actual.value())
                .put("unit", actual.unit().isEmpty() ? null : actual.unit());
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
}

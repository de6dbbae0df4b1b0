package org.thioloom.recipes.writing.batch;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.judged.JudgedRow;
import org.thioloom.recipes.judged.ResultRow;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Writes what a record says of its spectra.
final class JudgedWriter {
    private static final String SHARE = "mol%";

    private JudgedWriter() {}

    static List<JsonTree> trees(FilledRecord record) {
        return JudgedRow.of(record).stream().map(JudgedWriter::tree).toList();
    }

    private static JsonTree tree(JudgedRow one) {
        ResultRow row = one.row();
        String author = one.author().name().toLowerCase(Locale.ROOT);
        return switch (row.table()) {
            case HEAD ->
                    new JsonTree()
                            .put("id", "bands")
                            .put("author", author)
                            .put("stage", words(row, "Stage"))
                            .put("spectrum", words(row, "Spectrum"))
                            .put("with", words(row, "With"));
            case BANDS ->
                    judged(row, "bands/" + row.id(), author)
                            .put("position", quantity(row, "found", "cm-1"))
                            .put("height", words(row, "height"));
            case STAGES ->
                    judged(row, row.id(), author)
                            .put("bound", words(row, "mark"))
                            .put("reacted", reacted(row))
                            .put("limit", quantity(row, "least", SHARE))
                            .put("spectrum", words(row, "spectrum"))
                            .put("with", words(row, "with"));
        };
    }

    private static JsonTree judged(ResultRow row, String id, String author) {
        return new JsonTree()
                .put("id", id)
                .put("author", author)
                .put("is", words(row, "is"))
                .put("asItShould", words(row, "pass"))
                .put("why", words(row, "why"));
    }

    private static @Nullable String words(ResultRow row, String key) {
        String text = row.text(key);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable JsonTree quantity(ResultRow row, String key, String unit) {
        OptionalDouble number = row.number(key);
        return number.isPresent()
                ? new JsonTree().put("value", number.getAsDouble()).put("unit", unit)
                : null;
    }

    private static @Nullable JsonTree reacted(ResultRow row) {
        JsonTree reacted = quantity(row, "reacted", SHARE);
        OptionalDouble error = row.number("error");
        return reacted != null && error.isPresent()
                ? reacted.put("uncertainty", error.getAsDouble())
                : reacted;
    }
}

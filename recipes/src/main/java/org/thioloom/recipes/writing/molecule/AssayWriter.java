package org.thioloom.recipes.writing.molecule;

import org.thioloom.recipes.lot.LotAssay;
import org.thioloom.recipes.lot.LotAssay.Field;
import org.thioloom.recipes.lot.LotAssay.Result;
import org.thioloom.recipes.writing.JsonTree;

/// Writes what an assay found: `thioloom/assay/1`. What stands under `lot` is copied into a file of
/// lots as it is.
public final class AssayWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/assay/1";

    private AssayWriter() {}

    public static String write(LotAssay assay) {
        JsonTree results = new JsonTree();
        assay.results().forEach(result -> results.put(result.key(), tree(result)));
        JsonTree lot = new JsonTree();
        for (Field field : assay.fields()) {
            lot.put(field.name(), field.value());
            if (field.how() != null) {
                lot.put(field.name() + "Method", field.how());
            }
        }
        return new JsonTree()
                .put("schema", SCHEMA)
                .put("method", assay.method())
                .put("results", results)
                .put("lot", lot)
                .putAll(
                        "remarks",
                        assay.remarks().stream()
                                .map(remark ->
                                        new JsonTree()
                                                .put("problem", remark.sentence())
                                                .put("remedy", remark.remedy()))
                                .toList())
                .text();
    }

    private static JsonTree tree(Result result) {
        return new JsonTree()
                .put("value", result.value())
                .put("unit", result.unit().isEmpty() ? null : result.unit())
                .put("uncertainty", result.uncertainty());
    }
}

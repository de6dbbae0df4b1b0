package org.thioloom.recipes.writing.batch;

import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.writing.JsonTree;

/// Writes the windows of a weighing page.
public final class WeighingWriter {
    private WeighingWriter() {}

    static JsonTree write(WeighingPage page) {
        return new JsonTree()
                .put("rule", page.windowRule())
                .putAll("lines", page.lines().stream().map(WeighingWriter::line).toList());
    }

    private static JsonTree line(WeighingPage.Line line) {
        return new JsonTree()
                .put("id", line.input())
                .put("target", line.target())
                .put("low", line.low())
                .put("high", line.high());
    }
}

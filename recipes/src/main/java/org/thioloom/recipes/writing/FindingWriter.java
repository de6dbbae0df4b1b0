package org.thioloom.recipes.writing;

import org.thioloom.recipes.finding.Finding;

import java.util.List;

/// Writes findings: `thioloom/findings/1`.
public final class FindingWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/findings/1";

    private FindingWriter() {}

    /// The findings as a document of their own.
    public static String write(List<Finding> findings) {
        return new JsonTree().put("schema", SCHEMA).putAll("findings", trees(findings)).text();
    }

    public static List<JsonTree> trees(List<Finding> findings) {
        return findings.stream()
                .map(f ->
                        new JsonTree()
                                .put("severity", f.severity().name())
                                .put("rule", f.rule().name())
                                .put("pointer", f.pointer())
                                .put("problem", f.problem())
                                .put("remedy", f.remedy()))
                .toList();
    }
}

package org.thioloom.app.text;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.finding.Severity;

import java.util.List;
import java.util.stream.Collectors;

/// Findings, one line each: `FILE: POINTER: ERROR RULE: problem; remedy`.
public final class TextFindings {
    private TextFindings() {}

    /// What findings may concern, by name.
    public record Files(String recipe, String lots, String catalogue) {

        private String of(String pointer) {
            if (pointer.startsWith("/lots/")) {
                return lots;
            }
            if (pointer.startsWith("/catalogue")) {
                return catalogue;
            }
            // an order is no file
            return pointer.startsWith("/order") ? "order" : recipe;
        }
    }

    /// All of them, in their order, each under the name of what it concerns.
    public static String draw(Files files, List<Finding> findings) {
        return findings.stream()
                .map(finding -> line(files.of(finding.pointer()), finding))
                .collect(Collectors.joining());
    }

    private static String line(String file, Finding f) {
        String pointer = f.pointer().isEmpty() ? "/" : f.pointer();
        return file
                + ": "
                + pointer
                + ": "
                + f.severity()
                + " "
                + f.rule()
                + ": "
                + f.problem()
                + "; "
                + f.remedy()
                + "\n";
    }

    /// How many of each, in one line.
    public static String summary(String file, List<Finding> findings) {
        long open = findings.stream().filter(f -> f.rule() == Rule.TO_BE_FILLED_IN).count();
        return file
                + ": "
                + count(findings, Severity.ERROR, "error")
                + ", "
                + count(findings, Severity.WARNING, "warning")
                + ", "
                + count(findings, Severity.NOTE, "note")
                + (open == 0 ? "" : "; to be filled in: " + open);
    }

    private static String count(List<Finding> findings, Severity severity, String word) {
        long count = findings.stream().filter(f -> f.severity() == severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}

package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.text.TextFindings;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.writing.FindingWriter;

import java.util.List;

/// What the findings concern, as it was called on the command line.
///
/// @param lots the lot files; empty without any
/// @param catalogue the chemist's own; empty without one
public record Names(String recipe, String lots, String catalogue) {

    /// Where nothing but this one is concerned.
    public static Names of(String only) {
        return new Names(only, "", "");
    }

    /// Findings as lines, each beginning with the file it concerns.
    public String draw(List<Finding> findings) {
        return TextFindings.draw(new TextFindings.Files(recipe, lots, catalogue), findings);
    }

    /// Says why nothing could be done: as JSON on standard output, or as lines on standard error.
    ///
    /// @return the exit code
    public int refuse(Console console, List<Finding> findings, boolean json) {
        List<Finding> ordered = Finding.gravestFirst(findings);
        if (json) {
            console.out().print(FindingWriter.write(ordered));
        } else {
            console.err().print(draw(ordered));
        }
        return ExitCode.REFUSED;
    }
}

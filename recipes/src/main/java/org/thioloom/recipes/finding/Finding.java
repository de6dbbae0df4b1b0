package org.thioloom.recipes.finding;

import java.util.List;

/// One thing a person should know about an input.
///
/// @param pointer where, as a JSON Pointer into the file it concerns: `/formula/inputs/0/amount`
/// @param problem what was found, in the user's spelling, with numbers and units
/// @param remedy what to do about it; what one would type stands in brackets, see [PlainWords]
public record Finding(Severity severity, Rule rule, String pointer, String problem, String remedy) {

    /// The same, of a file that another one holds or names at a place.
    public Finding below(String place) {
        return new Finding(severity, rule, place + pointer, problem, remedy);
    }

    /// The same, at another place.
    public Finding at(String place) {
        return new Finding(severity, rule, place, problem, remedy);
    }

    /// What to do about it, for paper and windows, where nobody types a command.
    public String advice() {
        return PlainWords.of(remedy);
    }

    /// The gravest first; those of equal severity keep their order.
    public static List<Finding> gravestFirst(List<Finding> findings) {
        return findings.stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }

    /// Whether any of them stops planning.
    public static boolean anyError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}

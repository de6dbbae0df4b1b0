package org.thioloom.chem.hazard;

import java.util.Collection;
import java.util.List;

/// A statement of a label: its code and its sentence.
///
/// @param code such as `H225`, `EUH019` or `P305+P351+P338`
/// @param text in the English of CLP; `...` where the regulation leaves a blank
/// @param pictograms that go with it
/// @param signal the loudest word it can bring: some depend on a category that the code hides
/// @param quietest the quietest
public record Statement(
        String code,
        String text,
        List<Pictogram> pictograms,
        SignalWord signal,
        SignalWord quietest) {

    public Statement {
        pictograms = List.copyOf(pictograms);
    }

    /// Whether it names a hazard, rather than a precaution or something supplemental.
    public boolean isHazard() {
        return code.startsWith("H");
    }

    /// Whether it says what to do.
    public boolean isPrecaution() {
        return code.startsWith("P");
    }

    /// Whether it adds to the hazards what GHS has no class for: an EUH statement.
    public boolean isSupplement() {
        return code.startsWith("EUH");
    }

    /// Each once, by code.
    static List<Statement> ordered(Collection<Statement> statements) {
        return statements.stream()
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /// The codes it joins: one, or several in a combined statement.
    List<String> parts() {
        return List.of(code.split("\\+", -1));
    }
}

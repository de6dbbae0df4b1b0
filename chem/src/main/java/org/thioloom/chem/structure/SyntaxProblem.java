package org.thioloom.chem.structure;

import org.thioloom.chem.structure.StructureProblem.Kind;

import java.util.List;
import java.util.Locale;

/// Turns the toolkit's complaint about a SMILES into one of ours.
///
/// A complaint reads `could not parse 'C(C', Unclosed branch detected, SMILES may be truncated:`,
/// and often, on two more lines, the SMILES and a caret.
record SyntaxProblem(SmilesText typed, String complaint) {
    private static final String OPENING = "this is not SMILES: ";
    private static final String UNASSIGNED = "kekul";

    /// What the toolkit does not complain about.
    static List<StructureProblem> looseEnds(SmilesText typed) {
        return typed.looseEnds().stream()
                .map(span ->
                        new StructureProblem(
                                Kind.NOT_SMILES,
                                span.from(),
                                span.to(),
                                OPENING
                                        + '"'
                                        + typed.smiles().substring(span.from(), span.to())
                                        + "\" joins nothing",
                                "write the atom that is missing, or leave it out"))
                .toList();
    }

    StructureProblem problem() {
        int length = typed.smiles().length();
        String carets = complaint.substring(complaint.lastIndexOf('\n') + 1);
        boolean pointed = carets.strip().startsWith("^");
        // a caret may stand behind the end
        int from = pointed ? Math.min(carets.indexOf('^'), length - 1) : 0;
        int to = pointed ? Math.min(carets.lastIndexOf('^') + 1, length) : length;
        return new StructureProblem(Kind.NOT_SMILES, from, to, OPENING + reason(), remedy());
    }

    private String reason() {
        if (complaint.contains(UNASSIGNED)) {
            return "no double bonds can be given to its lower-case atoms";
        }
        String opening = "could not parse '" + typed.smiles() + "', ";
        String reason =
                complaint
                        .substring(complaint.startsWith(opening) ? opening.length() : 0)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .replace(", SMILES may be truncated", "")
                        .replaceAll("[:,\\s]+$", "");
        return reason.isEmpty()
                ? "it cannot be read"
                : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    private String remedy() {
        if (complaint.contains(UNASSIGNED)) {
            return "write the hydrogen of a pyrrole-like atom, [nH], or draw the double bonds";
        }
        return typed.smiles().contains("{")
                ? "mark a repeat unit as in SCCOCCS |Sg:n:2,3,4:n:ht|"
                : "close every ring and bracket, and write elements as in CCO or [Li+]";
    }
}

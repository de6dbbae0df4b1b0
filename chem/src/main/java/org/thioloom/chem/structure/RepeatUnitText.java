package org.thioloom.chem.structure;

import org.thioloom.chem.structure.SmilesText.Span;
import org.thioloom.chem.structure.StructureProblem.Kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What follows a SMILES: the mark of a repeat unit, `|Sg:n:2,3,4:n:ht|`, or nothing.
record RepeatUnitText(SmilesText typed) {
    private static final Pattern UNIT =
            Pattern.compile("\\|Sg:n:(\\d{1,6}(?:,\\d{1,6})*)(?::[^:|]*)?(?::(ht|hh|eu)?)?:*\\|");
    private static final Pattern UNITS = Pattern.compile("Sg:");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String REMEDY =
            "mark one repeat unit by its atoms, counted from 0, as in SCCOCCS |Sg:n:2,3,4:n:ht|";

    /// What is wrong with how it is written.
    Optional<StructureProblem> problem() {
        String extension = typed.extension();
        if (extension.isEmpty() || UNIT.matcher(extension).matches()) {
            return Optional.empty();
        }
        Span all = new Span(typed.extensionAt(), typed.text().length());
        if (!extension.startsWith("|")) {
            return Optional.of(
                    new StructureProblem(
                            Kind.NOT_SMILES,
                            all.from(),
                            all.to(),
                            "\"" + extension + "\" stands behind the SMILES",
                            "leave it out, or give each structure by itself"));
        }
        return Optional.of(
                UNITS.matcher(extension).results().count() > 1
                        ? bad(all, "more than one repeat unit is marked")
                        : bad(all, "\"" + extension + "\" does not mark a repeat unit"));
    }

    /// The numbers of the atoms in the unit, and where each stands; none when there is no unit.
    List<Member> members() {
        Matcher unit = UNIT.matcher(typed.extension());
        if (!unit.matches()) {
            return List.of();
        }
        int start = typed.extensionAt() + unit.start(1);
        return NUMBER.matcher(unit.group(1)).results().map(m -> member(m, start)).toList();
    }

    /// How the units follow each other: `ht`, `hh` or `eu`; empty when nothing is said.
    String order() {
        Matcher unit = UNIT.matcher(typed.extension());
        return unit.matches() && unit.group(2) != null ? unit.group(2) : "";
    }

    private static Member member(MatchResult number, int start) {
        return new Member(
                Integer.parseInt(number.group()),
                new Span(start + number.start(), start + number.end()));
    }

    static StructureProblem bad(Span span, String sentence) {
        return new StructureProblem(Kind.BAD_REPEAT_UNIT, span.from(), span.to(), sentence, REMEDY);
    }

    /// An atom of the unit.
    record Member(int atom, Span span) {}
}

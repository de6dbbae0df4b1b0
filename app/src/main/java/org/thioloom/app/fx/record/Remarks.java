package org.thioloom.app.fx.record;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What has to be said of a filled record's file and entries, by kind.
///
/// @param heading of the kind
record Remarks(String heading, List<Remark> all) {
    Remarks {
        all = List.copyOf(all);
    }

    /// @param where what its cell is for, and the row where there are several; empty for the file
    record Remark(String where, String problem, String remedy) {}

    /// The kinds of which there is something.
    static List<Remarks> of(List<Finding> findings) {
        List<Finding> left = new ArrayList<>(findings);
        return List.of(
                        take("Not signed", left, r -> r.name().startsWith("SIGNATURE_")),
                        take("Formulas typed over", left, r -> r.name().startsWith("FORMULA_")),
                        take("Typed oddly", left, Remarks::isOfAnEntry),
                        take("The file", left, r -> r.name().startsWith("RECORD_")),
                        take("Besides", left, _ -> true))
                .stream()
                .filter(kind -> !kind.all().isEmpty())
                .toList();
    }

    private static boolean isOfAnEntry(Rule rule) {
        return rule.name().startsWith("ENTRY_") || rule == Rule.DAY_READ_AS;
    }

    private static Remarks take(String heading, List<Finding> left, Predicate<Rule> kind) {
        List<Finding> taken = left.stream().filter(f -> kind.test(f.rule())).toList();
        left.removeAll(taken);
        return new Remarks(heading, taken.stream().map(Remarks::remark).toList());
    }

    private static Remark remark(Finding finding) {
        return new Remark(PlainNames.cell(finding.pointer()), finding.problem(), finding.advice());
    }
}

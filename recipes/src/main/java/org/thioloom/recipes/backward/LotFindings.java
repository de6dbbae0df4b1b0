package org.thioloom.recipes.backward;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.List;
import java.util.Set;

/// What is to be said of bottles by themselves, whatever is made of them and how much.
final class LotFindings {
    private static final Set<Rule> OF_A_LOT =
            Set.of(
                    Rule.ASSAY_UNSTATED,
                    Rule.SOLVATE_UNACCOUNTED,
                    Rule.REST_COUNTED_AS_SOLIDS,
                    Rule.MN_FROM_LABEL,
                    Rule.GROUPS_UNSTATED,
                    Rule.CONTENT_GOES_FIRST,
                    Rule.LOT_EXPIRED);

    private LotFindings() {}

    static boolean isOne(Finding finding) {
        return OF_A_LOT.contains(finding.rule());
    }

    /// Those among them, in their order.
    static List<Finding> among(List<Finding> findings) {
        return findings.stream().filter(LotFindings::isOne).toList();
    }
}

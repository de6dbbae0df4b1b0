package org.thioloom.app.fx.page;

import org.thioloom.recipes.finding.Finding;

/// Where to go for a finding.
public final class FindingPlace {
    private FindingPlace() {}

    /// One of an input may be mended in a field of its lot.
    public static String of(Finding finding) {
        String pointer = finding.pointer();
        return switch (finding.rule()) {
            case ASSAY_UNSTATED -> pointer + "/lot/assay";
            case SOLVATE_UNACCOUNTED -> pointer + "/lot/solvate";
            case REST_COUNTED_AS_SOLIDS -> pointer + "/lot/volatiles";
            case GROUPS_UNSTATED -> pointer + "/lot/alive";
            case MN_FROM_LABEL -> pointer.replaceFirst("/molarMass$", "/lot/molarMass");
            case LOT_EXPIRED -> pointer + "/lot/expires";
            default -> pointer;
        };
    }
}

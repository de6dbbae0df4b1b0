package org.thioloom.app.template;

import java.util.List;

/// Names that the same is to be said of, in one sentence: a deleted or copied sheet has a hundred.
///
/// @param names at least one
record NameList(List<String> names) {
    private static final int LISTED = 3;

    NameList {
        names = List.copyOf(names);
    }

    /// `the name Batch_No leads`, `the names A, B, C and 9 more lead`.
    String does(String one, String several) {
        if (names.size() == 1) {
            return "the name " + names.getFirst() + " " + one;
        }
        int more = names.size() - LISTED;
        String listed = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        return "the names " + listed + (more > 0 ? " and " + more + " more " : " ") + several;
    }

    /// Where they belong.
    ///
    /// @param one the place of a single one
    String to(String one, String sheet) {
        return names.size() == 1 ? "the name to " + one : "the names to their cells on " + sheet;
    }
}

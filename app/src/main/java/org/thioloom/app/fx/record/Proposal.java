package org.thioloom.app.fx.record;

import org.thioloom.app.fx.desk.Document;

import java.util.List;
import java.util.function.UnaryOperator;

/// Something that a filled record knows better than the plan, and that the plan can take over.
///
/// @param what in a few words
/// @param detail what it replaces, and what follows
/// @param usual whether it is taken unless somebody objects
record Proposal(String what, String detail, boolean usual, UnaryOperator<Document> change) {

    /// What can be taken over.
    ///
    /// @param refused what stands in the record but cannot be, and why, in sentences
    record All(List<Proposal> offered, List<String> refused) {
        static final All NONE = new All(List.of(), List.of());

        All {
            offered = List.copyOf(offered);
            refused = List.copyOf(refused);
        }
    }
}

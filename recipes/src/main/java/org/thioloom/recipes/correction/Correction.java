package org.thioloom.recipes.correction;

/// One entry that the second copy has otherwise than the first.
///
/// @param id `items/weighed/node`, `cure/minutes`
/// @param from as it stood; empty for nothing
/// @param to as it stands; empty for nothing
/// @param reason what the deviation log says of it; empty for nothing
/// @param by initials there; empty for none
public record Correction(String id, String from, String to, String reason, String by) {
    /// Whether it was only filled in later, which needs no reason.
    public boolean isAddition() {
        return from.isEmpty();
    }

    /// Whether somebody says why, and signs.
    public boolean isExplained() {
        return isAddition() || (!reason.isEmpty() && !by.isEmpty());
    }
}

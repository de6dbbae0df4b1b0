package org.thioloom.chem.structure;

import org.jspecify.annotations.Nullable;

/// A reaction that joins one functional group to another, one to one.
///
/// @param key how recipes name it: `thiol-ene`
/// @param name in words
/// @param growth what else the first group does meanwhile
/// @param first key of one functional group
/// @param second key of the other
/// @param makes key of the group that joins them; null when that group is not counted
/// @param byProduct what leaves, in words; null for an addition, which loses nothing
/// @param leaves the same as SMILES, before any base takes it up; null likewise
/// @param smirks the change, atom by atom
public record Coupling(
        String key,
        String name,
        Growth growth,
        String first,
        String second,
        @Nullable String makes,
        @Nullable String byProduct,
        @Nullable String leaves,
        String smirks) {

    /// Whether one structure has the one group and another the other, whichever way round.
    public boolean joins(Structure one, Structure other) {
        return (one.count(first) > 0 && other.count(second) > 0)
                || (one.count(second) > 0 && other.count(first) > 0);
    }

    /// How molecules grow.
    public enum Growth {
        /// A group meets only its partner.
        STEP,
        /// The first group also adds to its own kind, so that one to one is not all that happens.
        MIXED
    }
}

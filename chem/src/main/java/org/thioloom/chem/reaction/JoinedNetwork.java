package org.thioloom.chem.reaction;

import org.jspecify.annotations.Nullable;

/// What a node and a linker make of each other.
///
/// @param fragment null where none can be drawn
/// @param bigSmiles its identifier; null where BigSMILES cannot write it
public record JoinedNetwork(
        NetworkUnit unit, @Nullable NetworkFragment fragment, @Nullable String bigSmiles) {}

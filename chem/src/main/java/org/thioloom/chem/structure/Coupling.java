package org.thioloom.chem.structure;

import org.jspecify.annotations.Nullable;

/// A reaction that joins one functional group to another, one to one.
///
/// @param key how recipes name it: `thiol-ene`
/// @param name in words
/// @param first key of one functional group
/// @param second key of the other
/// @param byProduct what leaves, in words; null for an addition, which loses nothing
public record Coupling(
        String key, String name, String first, String second, @Nullable String byProduct) {}

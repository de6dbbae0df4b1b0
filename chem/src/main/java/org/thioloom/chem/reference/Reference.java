package org.thioloom.chem.reference;

import org.jspecify.annotations.Nullable;

/// Where a number comes from.
///
/// @param key how tables and comments name it: `gao2024`
/// @param citation as it is printed
/// @param link where it can be read; null when it stands nowhere, such as a value that was recalled
public record Reference(String key, String citation, @Nullable String link) {}

package org.thioloom.chem.structure;

/// A group of atoms that reacts as one, or that tells species apart.
///
/// @param key how recipes name it: `ene`
/// @param name in words: `terminal alkene`
/// @param symbol short, in ASCII: `C=C`
/// @param smarts the pattern that finds it
public record FunctionalGroup(String key, String name, String symbol, String smarts) {}

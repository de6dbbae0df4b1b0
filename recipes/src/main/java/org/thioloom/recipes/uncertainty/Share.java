package org.thioloom.recipes.uncertainty;

/// What part of an output's variance one input makes by itself.
///
/// @param share `[-]`, 0 to 1
public record Share(Belief belief, double share) {}

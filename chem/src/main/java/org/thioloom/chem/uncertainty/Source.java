package org.thioloom.chem.uncertainty;

import java.util.List;

/// One thing that is not known exactly, and every input of a model that it stands behind: one draw
/// of it enters them all, so that what is common stays common.
///
/// @param distribution in the unit of those inputs
/// @param inputs their places, at least one
public record Source(Distribution distribution, List<Integer> inputs) {
    public Source {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("bug: a source of nothing");
        }
    }

    /// Behind one input alone.
    public static Source of(int input, Distribution distribution) {
        return new Source(distribution, List.of(input));
    }
}

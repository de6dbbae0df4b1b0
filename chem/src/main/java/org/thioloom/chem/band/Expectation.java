package org.thioloom.chem.band;

import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.OptionalDouble;

/// What a step should show in one place of the spectrum.
///
/// @param position `[cm-1]`
/// @param width full width at half height, `[cm-1]`
/// @param residual share of the group that is expected to remain, 0 to 1, `[-]`; empty where it was
///   not computed
public record Expectation(
        String band,
        String group,
        double position,
        Window window,
        double width,
        Change change,
        OptionalDouble residual,
        List<String> species,
        List<Confounder> confounders,
        Strength strength,
        String reason,
        String source) {

    public Expectation {
        species = List.copyOf(species);
        confounders = List.copyOf(confounders);
    }
}

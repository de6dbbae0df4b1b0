package org.thioloom.chem.band;

import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.OptionalDouble;

/// What one band should do.
///
/// @param band its key, `ene-911`
/// @param group what it tells of, `ene`; bands of one group are witnesses of one another
/// @param position where it is expected, `[cm-1]`
/// @param window where to look
/// @param width full width at half height, rough, `[cm-1]`
/// @param residual share of the group that has no partner to react with, `[-]`, 0 to 1; empty where
///   it was not computed
/// @param species who has it, before or after
/// @param confounders what else lies there, the gravest first
/// @param reason in words: why it does so, and what limits it
/// @param source key of the reference of the position
/// @param size height that it should have against the strongest band of the sample, `[-]`, good to
///   a factor of three; empty where it was not forecast
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
        String source,
        OptionalDouble size) {

    /// One of which nobody has forecast how large it is.
    public Expectation(
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
        this(
                band,
                group,
                position,
                window,
                width,
                change,
                residual,
                species,
                confounders,
                strength,
                reason,
                source,
                OptionalDouble.empty());
    }

    public Expectation {
        species = List.copyOf(species);
        confounders = List.copyOf(confounders);
    }

    /// Share of the whole group that may be left: 1 - (1 - a)(1 - r), all that has no partner, r,
    /// and of the rest as much as is tolerated, a.
    ///
    /// @param tolerance a, share of what has a partner, `[-]`
    public double allowed(double tolerance) {
        double alone = residual.orElse(0);
        return alone + tolerance * (1 - alone);
    }
}

package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Expectation;

import java.util.Optional;
import java.util.OptionalDouble;

/// What one place of the spectrum says about one expectation.
///
/// @param sentence what was found, with numbers, as a spectroscopist would say it
/// @param share how much of the band is left of an earlier step, where one could be compared
public record Verdict(
        Expectation expectation,
        Kind kind,
        Reason reason,
        Outcome outcome,
        String sentence,
        Numbers numbers,
        Optional<Share> share) {

    /// What is there.
    public enum Kind {
        PRESENT,
        ABSENT,
        /// There, but not where it should be.
        SHIFTED,
        /// Not to be told from this spectrum.
        INCONCLUSIVE
    }

    /// What that means for the expectation.
    public enum Outcome {
        KEPT,
        BROKEN,
        /// Neither: look further.
        OPEN
    }

    /// The numbers behind a verdict. What could not be read is empty.
    ///
    /// @param position of the maximum, `[cm-1]`
    /// @param area over the window and half a width to either side, above a line, `[cm-1]`
    /// @param detectionLimit area of the weakest band of the expected width that would be told from
    ///   noise and from the structure that real spectra have, `[cm-1]`
    /// @param signalToNoise height of the maximum over the scatter of a point, `[-]`
    /// @param reachable whether that limit is low enough for what is asked
    public record Numbers(
            OptionalDouble position,
            OptionalDouble area,
            OptionalDouble detectionLimit,
            OptionalDouble signalToNoise,
            boolean reachable) {
        static final Numbers NONE =
                new Numbers(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        false);
    }
}

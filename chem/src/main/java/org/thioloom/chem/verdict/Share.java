package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Confounder;

import java.util.List;
import java.util.OptionalDouble;

/// How much of a band is left of what an earlier step had, per internal standard.
///
/// The window of the sample is regressed on the spectra of the earlier steps (see
/// [org.thioloom.chem.bandfit.Unmixing]); the amount of the step that bears the group, over its
/// amount in the window of an internal standard, is the share. Its error is that of both
/// regressions, widened where neighbouring residuals go together; the limit adds 2 % for what
/// regressions are wrong by without showing it (facts: ftir, 3.3).
///
/// @param since the stage that is 1
/// @param left `[-]`, below 0 where noise says so
/// @param error u(left), k = 1, `[-]`
/// @param limit the least share that would be seen, `[-]`
/// @param alone the same with only the step that bears the group; empty where it could not be
/// @param byArea the same by areas above local lines; empty where it could not be
/// @param unresolved what else absorbs there and is in none of the other steps
public record Share(
        String since,
        double left,
        double error,
        double limit,
        OptionalDouble alone,
        OptionalDouble byArea,
        List<Confounder> unresolved) {
    /// What regressions are wrong by without showing it, `[-]`.
    static final double FLOOR = 0.02;

    /// Two-sided errors that make a difference, `[-]`.
    static final double SURE = 1.645;

    private static final double SEEN = 5;
    private static final double LIMIT = 3.289707253902945;

    public Share {
        unresolved = List.copyOf(unresolved);
    }

    /// The least share that would be seen, for an error of the regression, both `[-]`.
    static double limitFor(double error) {
        return LIMIT * error + FLOOR;
    }

    /// Whether some is left for certain: more than the limit, and five times the error of the
    /// regression.
    public boolean isSeen() {
        return left >= Math.max(limit, SEEN * (limit - FLOOR) / LIMIT);
    }

    /// Whether what is left, if anything, is less than the limit.
    public boolean isBelow() {
        return left < limit;
    }

    /// What is left at least, and the 2 % taken off as well, `[-]`.
    double surely() {
        return left - SURE * Math.hypot(error, FLOOR);
    }
}

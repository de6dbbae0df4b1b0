package org.thioloom.recipes.forecast.network;

import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.GelPoint.LostToLoops;
import org.thioloom.chem.network.GelPoint.OutOfRatio;
import org.thioloom.chem.network.GelPoint.TooFewBranches;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.forecast.network.ReachedConversion.Of;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// What to say of a network that does not come about (Flory 1941; Stockmayer 1943).
public final class Gelation {
    private Gelation() {}

    /// That it never gels; empty where it does.
    ///
    /// @param pointer to what would have to change
    public static Optional<Finding> ratio(WeighedNetwork weighed, String pointer) {
        return switch (weighed.growth().gelPoint()) {
            case Gels _ -> Optional.empty();
            case OutOfRatio(double ratio, double lowest, double highest) ->
                    Optional.of(
                            Rule.NEVER_GELS.at(
                                    pointer,
                                    weighed.groups().firstSymbol(),
                                    weighed.groups().secondSymbol(),
                                    shown(ratio),
                                    rounded(lowest, RoundingMode.CEILING),
                                    rounded(highest, RoundingMode.FLOOR),
                                    shown(weighed.linkersPerNodeAtEqualGroups())));
            case TooFewBranches(double branching) ->
                    Optional.of(Rule.TOO_FEW_BRANCHES.at(pointer, shown(branching)));
            case LostToLoops lost -> throw new IllegalStateException("bug: " + lost.sentence());
        };
    }

    /// That it gels, and only at a conversion that is not counted on; empty where it gels before.
    ///
    /// @param reached of the scarcer group
    public static Optional<Finding> late(
            WeighedNetwork weighed, ReachedConversion reached, String pointer) {
        if (reached.of() != Of.SCARCER || !(weighed.growth().gelPoint() instanceof Gels gels)) {
            return Optional.empty();
        }
        double scarcer = gels.eneConversion() / weighed.growth().highestEneConversion();
        return reached.share() > scarcer
                ? Optional.empty()
                : Optional.of(
                        Rule.GELS_TOO_LATE.at(
                                pointer,
                                rounded(100 * scarcer, RoundingMode.CEILING),
                                shown(100 * reached.share())));
    }

    private static String shown(double value) {
        return Rounding.readable(value, 4);
    }

    private static String rounded(double value, RoundingMode mode) {
        return new BigDecimal(value)
                .round(new MathContext(4, mode))
                .stripTrailingZeros()
                .toPlainString();
    }
}

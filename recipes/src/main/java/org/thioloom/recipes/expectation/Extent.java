package org.thioloom.recipes.expectation;

import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.forecast.Comparison.Fate;
import org.thioloom.chem.band.forecast.Ingredient;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Coupling.Growth;
import org.thioloom.recipes.control.Stoichiometry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// How far two groups react: the scarcer one down to what may be left, the other by as many.
///
/// @param first living groups of the coupling's first kind, `[mol]`, > 0
/// @param second of its second kind, `[mol]`, > 0
/// @param allowed share of the scarcer group that may be left, `[-]`
record Extent(
        Coupling coupling,
        Stoichiometry stoichiometry,
        double first,
        double second,
        double allowed) {

    /// Closer to 1 than this, r is 1: what weighing can do, `[-]`.
    private static final double EVEN = 0.005;

    static Extent of(Coupling coupling, Stoichiometry stoichiometry, double allowed) {
        return new Extent(
                coupling,
                stoichiometry,
                stoichiometry.first().in(Units.MOLE),
                stoichiometry.second().in(Units.MOLE),
                allowed);
    }

    /// Groups left of all there were, `[-]`: 1 - (1 - allowed) min(N₁, N₂) / N.
    private double left(double groups) {
        return 1 - (1 - allowed) * Math.min(first, second) / groups;
    }

    /// What an ingredient has when the reaction is over.
    Ingredient react(Ingredient before, String group, BandTable table) {
        return before.coupled(coupling, 1 - left(group), table);
    }

    private double left(String group) {
        if (coupling.growth() == Growth.MIXED && group.equals(coupling.first())) {
            return allowed;
        }
        return left(group.equals(coupling.first()) ? first : second);
    }

    /// What is known of both groups, by key: the share without a partner, 1 - min(N₁, N₂) / N. What
    /// may be left of those with one is not in it.
    Map<String, Fate> fates() {
        Map<String, Fate> fates = new LinkedHashMap<>();
        fates.put(coupling.first(), fate(coupling.first(), stoichiometry.firstGroup().symbol()));
        fates.put(coupling.second(), fate(coupling.second(), stoichiometry.secondGroup().symbol()));
        return fates;
    }

    private Fate fate(String group, String symbol) {
        if (coupling.growth() == Growth.MIXED) {
            boolean adds = group.equals(coupling.first());
            return new Fate(
                    adds ? OptionalDouble.of(0) : OptionalDouble.empty(),
                    adds
                            ? percent(allowed) + " % of " + symbol + " may be left"
                            : "how much "
                                    + symbol
                                    + " is left is not reckoned: its partner also"
                                    + " adds to its own kind");
        }
        double mine = group.equals(coupling.first()) ? first : second;
        double other = group.equals(coupling.first()) ? second : first;
        double over = 1 - Math.min(mine, other) / mine;
        String reason =
                mine > other * (1 + EVEN)
                        ? symbol
                                + " is in excess, "
                                + ratio(mine / other)
                                + " to one: "
                                + percent(over)
                                + " % of it has no partner"
                        : percent(allowed) + " % of " + symbol + " may be left";
        return new Fate(OptionalDouble.of(over), reason);
    }

    private static String ratio(double value) {
        return new BigDecimal(value).round(new MathContext(3)).toPlainString();
    }

    /// To a whole number, or to a tenth below ten.
    static String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(100 * share);
        return percent.setScale(share < 0.0995 ? 1 : 0, RoundingMode.HALF_UP)
                .toPlainString()
                .replaceFirst("\\.0$", "");
    }
}

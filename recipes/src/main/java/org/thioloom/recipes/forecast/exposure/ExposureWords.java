package org.thioloom.recipes.forecast.exposure;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.cure.CureReport;
import org.thioloom.chem.cure.Exposure;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Refused;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;
import org.thioloom.recipes.master.Equipment.KnownGood;

import java.math.BigDecimal;

/// A forecast of exposure in the words of the bench, the same on paper and in a terminal.
public final class ExposureWords {
    private static final double NEARLY_ALL = 0.999;
    private static final double NEXT_TO_NONE = 0.001;
    private static final double MOST_TOLD = 0.99;
    private static final double LEAST_TOLD = 0.01;

    private ExposureWords() {}

    /// How long to expose, in one line.
    public static String howLong(ExposureForecast forecast) {
        return switch (forecast.outlook()) {
            case Refused(String sentence, String _) -> "no time can be given: " + sentence;
            case Unmeasured _ -> floor(forecast);
            case Reckoned reckoned ->
                    reckoned.carried() == null
                            ? estimate(reckoned.estimate())
                                    + besideFloor(forecast.question(), reckoned.estimate())
                            : between(reckoned.carried().pairs(), reckoned.carried().alone())
                                    + from(forecast.question().known());
        };
    }

    private static String floor(ExposureForecast forecast) {
        Quantity<?> floor = forecast.question().floor();
        return floor == null
                ? "no time can be given"
                : "at least " + shown(floor) + " under the source's own lamp; under yours, unknown";
    }

    private static String from(@Nullable KnownGood known) {
        return known == null
                ? ""
                : ", from your %s at %s, %s deep"
                        .formatted(
                                shown(known.time()),
                                shown(known.irradiance()),
                                shown(known.depth()));
    }

    /// Both ends of a light exponent.
    private static String between(Reach one, Reach other) {
        if (one instanceof Reach.After(double a) && other instanceof Reach.After(double b)) {
            String low = time(Math.min(a, b));
            String high = time(Math.max(a, b));
            return low.equals(high) ? low : low + " to " + high;
        }
        if (one instanceof Reach.DeadEnd(double cap) && other instanceof Reach.DeadEnd) {
            return "never: the initiator runs out at " + percent(cap);
        }
        Reach finite = one instanceof Reach.After ? one : other;
        return "%s, if at all: with the other light exponent the initiator runs out before"
                .formatted(reach(finite));
    }

    /// What books alone would say, in one line.
    public static String estimate(Exposure.Estimate estimate) {
        if (estimate.quick() instanceof Reach.DeadEnd(double cap)) {
            return "never: out of books the initiator runs out at %s at most"
                    .formatted(percent(cap));
        }
        return "%s out of books, which span %s to %s"
                .formatted(
                        reach(estimate.nominal()), reach(estimate.quick()), reach(estimate.slow()));
    }

    /// Where the source took longer than books can tell, the source goes first; where books span to
    /// never, than they tell at all.
    private static String besideFloor(ExposureQuestion question, Exposure.Estimate estimate) {
        Reach longest =
                estimate.slow() instanceof Reach.After ? estimate.slow() : estimate.nominal();
        return question.floor() != null
                        && longest instanceof Reach.After(double seconds)
                        && question.floor().in(Units.SECOND) > seconds
                ? "; its source took at least %s, so begin there and find yours on one disc"
                        .formatted(shown(question.floor()))
                : "";
    }

    /// Whether the back cures, in one line, and by whose word: of books, or of an exposure of one's
    /// own to which the reckoning was fitted.
    public static String back(Reckoned reckoned, double wanted) {
        CureReport report = reckoned.report();
        double back = report.back().conversion();
        String found =
                "%s there and %s in front after %s"
                        .formatted(
                                reacted(back),
                                reacted(report.front().conversion()),
                                time(report.asked().time()));
        String by = reckoned.carried() == null ? "by books " : "by your exposure ";
        if (back >= wanted) {
            return by + "yes: " + found;
        }
        return switch (reckoned.profile().layers().getLast().reaches()) {
            case Reach.After(double seconds) ->
                    by + "not yet: %s; it takes %s".formatted(found, time(seconds));
            case Reach.DeadEnd(double cap) ->
                    by + "no: %s, and its initiator runs out at %s".formatted(found, percent(cap));
        };
    }

    /// A time, or never and where it ends.
    public static String reach(Reach reach) {
        return switch (reach) {
            case Reach.After(double seconds) -> time(seconds);
            case Reach.DeadEnd(double cap) -> "never (ends at " + percent(cap) + ")";
        };
    }

    /// In seconds, minutes, hours or days, to two digits.
    public static String time(double seconds) {
        if (seconds < 100) {
            return two(seconds) + " s";
        }
        if (seconds < 100 * 60) {
            return two(seconds / 60) + " min";
        }
        return seconds < 100 * 3600 ? two(seconds / 3600) + " h" : two(seconds / 86_400) + " d";
    }

    /// A share in percent. All but nothing is not all.
    public static String percent(double share) {
        if (share < 1 && share > NEARLY_ALL) {
            return "over 99.9 %";
        }
        if (share > 0 && share < NEXT_TO_NONE) {
            return "under 0.1 %";
        }
        return plain(100 * share) + " %";
    }

    /// A conversion, which no model of light knows to more than two digits.
    public static String reacted(double conversion) {
        if (conversion > MOST_TOLD) {
            return "over 99 %";
        }
        return conversion < LEAST_TOLD ? "under 1 %" : two(100 * conversion) + " %";
    }

    static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }

    static String two(double number) {
        return Rounding.significant(BigDecimal.valueOf(number), 2);
    }

    /// To three digits at most.
    private static String plain(double number) {
        BigDecimal rounded = new BigDecimal(Rounding.significant(BigDecimal.valueOf(number), 3));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

package org.thioloom.app.fx.chart;

import org.thioloom.chem.plot.RoundNumbers;

import java.util.ArrayList;
import java.util.List;

/// Ticks of an axis: round numbers, none closer than words beside them need.
///
/// @param minors between the labelled ones
public record Ticks(List<Tick> majors, List<Double> minors) {
    /// From a round number to the next one below: between 2 and 2.5 times, with room for rounding.
    private static final double FINER = 2.6;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public Ticks {
        majors = List.copyOf(majors);
        minors = List.copyOf(minors);
    }

    /// A place and what stands there.
    public record Tick(double value, String text) {}

    /// Of what is shown of an axis.
    ///
    /// @param most how many labelled ones have room, 1 or more
    public static Ticks of(Axis axis, Range shown, double most) {
        if (axis.kind() == Axis.Kind.BARE) {
            return new Ticks(List.of(), List.of());
        }
        boolean decades =
                axis.kind() == Axis.Kind.LOGARITHMIC && shown.high() / shown.low() > 10.0001;
        return decades ? logarithmic(shown, most) : linear(shown, most);
    }

    private static Ticks linear(Range shown, double most) {
        double step = RoundNumbers.up((shown.high() - shown.low()) / Math.max(1, most));
        // one number alone is no scale
        if (most >= 2 && multiples(step, shown).size() < 2) {
            step = RoundNumbers.up(step / FINER);
        }
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        List<Tick> majors = new ArrayList<>();
        for (double value : multiples(step, shown)) {
            majors.add(new Tick(value, RoundNumbers.text(value, decimals)));
        }
        double leading = step / StrictMath.pow(10, Math.floor(Math.log10(step) + 1e-9));
        return new Ticks(majors, multiples(step / (Math.rint(leading) == 2 ? 4 : 5), shown));
    }

    private static List<Double> multiples(double step, Range shown) {
        return RoundNumbers.multiples(step, shown.low(), shown.high());
    }

    private static Ticks logarithmic(Range shown, double most) {
        int from = (int) Math.floor(Math.log10(shown.low()) + 1e-9);
        int to = (int) Math.ceil(Math.log10(shown.high()) - 1e-9);
        int every = (int) Math.max(1, Math.ceil((to - from) / Math.max(1, most)));
        boolean between = most >= 3.0 * (to - from);
        List<Tick> majors = new ArrayList<>();
        List<Double> minors = new ArrayList<>();
        for (int decade = from; decade <= to; decade++) {
            for (int digit = 1; digit < 10; digit++) {
                double value = digit * StrictMath.pow(10, decade);
                if (!shown.holds(value)) {
                    continue;
                }
                boolean named =
                        digit == 1
                                ? (decade - from) % every == 0
                                : between && (digit == 2 || digit == 5);
                if (named) {
                    majors.add(new Tick(value, text(digit, decade)));
                } else {
                    minors.add(value);
                }
            }
        }
        return new Ticks(majors, minors);
    }

    private static String text(int digit, int decade) {
        return Math.abs(decade) <= 3
                ? RoundNumbers.text(digit * StrictMath.pow(10, decade), Math.max(0, -decade))
                : (digit == 1 ? "" : digit + "·") + "10" + raised(decade);
    }

    private static String raised(int number) {
        StringBuilder raised = new StringBuilder(number < 0 ? "⁻" : "");
        String.valueOf(Math.abs(number))
                .chars()
                .forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
        return raised.toString();
    }
}

package org.thioloom.chem.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.List;
import java.util.stream.IntStream;

/// A weighing plan in whole divisions of the balance and the pipette, whose ratio is the nearest to
/// the planned one.
///
/// Every mass goes to the division below its target or the one above; all 2ᵏ such neighbours are
/// looked at. First counts |ln(r/r₀)|, then how far the solids are off, then the masses themselves.
///
/// @param portions in the order given
/// @param planned r and solids of the targets
/// @param rounded the same when each mass is rounded by itself
/// @param whole the same of the portions
/// @param looked neighbours looked at
public record WholeDivisions(
        List<Portion> portions, Result planned, Result rounded, Result whole, int looked) {
    private static final int MOST = 16;
    private static final double EQUAL = 1e-12;

    public WholeDivisions {
        portions = List.copyOf(portions);
    }

    /// So many divisions of one thing.
    ///
    /// @param divisions whole
    /// @param mass `[g]`
    public record Portion(Weighable of, long divisions, double mass) {
        /// By how much it is more than planned, `[-]`.
        public double departure() {
            return mass / of.target() - 1;
        }
    }

    /// What masses come to.
    ///
    /// @param imbalance r, first groups per second group, `[-]`
    /// @param solids mass fraction in the solution, `[-]`
    public record Result(double imbalance, double solids) {}

    /// The plan, or what is too little to divide.
    public static Answer<WholeDivisions> of(List<Weighable> weighables) {
        if (weighables.isEmpty() || weighables.size() > MOST) {
            return new Refused<>(
                    weighables.size() + " things are to be weighed", "weigh 1 to " + MOST);
        }
        for (Weighable one : weighables) {
            if (!(one.target() >= one.division())) {
                return new Refused<>(
                        "%s mg of %s is less than one division, %s mg"
                                .formatted(
                                        Shown.number(1e3 * one.target()),
                                        one.name(),
                                        Shown.number(1e3 * one.division())),
                        "plan a larger batch, or dispense it as a stock solution");
            }
        }
        return new Found<>(search(weighables));
    }

    private static WholeDivisions search(List<Weighable> all) {
        int n = all.size();
        double[] targets = all.stream().mapToDouble(Weighable::target).toArray();
        Result planned = result(all, targets);
        long[] best = {};
        double[] least = {};
        for (int up = 0; up < 1 << n; up++) {
            long[] divisions = new long[n];
            for (int i = 0; i < n; i++) {
                divisions[i] = below(all.get(i)) + (up >> i & 1);
            }
            double[] cost = cost(all, divisions, planned);
            if (least.length == 0 || isLess(cost, least)) {
                least = cost;
                best = divisions;
            }
        }
        long[] nearest =
                all.stream().mapToLong(w -> Math.round(w.target() / w.division())).toArray();
        long[] chosen = best;
        return new WholeDivisions(
                IntStream.range(0, n).mapToObj(i -> portion(all.get(i), chosen[i])).toList(),
                planned,
                result(all, masses(all, nearest)),
                result(all, masses(all, chosen)),
                1 << n);
    }

    private static Portion portion(Weighable of, long divisions) {
        return new Portion(of, divisions, divisions * of.division());
    }

    /// A target on a division stays there, whatever binary rounding says.
    private static long below(Weighable one) {
        return (long) Math.floor(one.target() / one.division() * (1 + EQUAL));
    }

    private static double[] masses(List<Weighable> all, long[] divisions) {
        double[] masses = new double[divisions.length];
        for (int i = 0; i < masses.length; i++) {
            masses[i] = divisions[i] * all.get(i).division();
        }
        return masses;
    }

    private static Result result(List<Weighable> all, double[] masses) {
        double first = 0;
        double second = 0;
        double solids = 0;
        double solution = 0;
        for (int i = 0; i < masses.length; i++) {
            Weighable one = all.get(i);
            first += masses[i] * one.first();
            second += masses[i] * one.second();
            solids += masses[i] * one.solids();
            solution += masses[i] * one.solution();
        }
        return new Result(first / second, solids / solution);
    }

    private static double[] cost(List<Weighable> all, long[] divisions, Result planned) {
        double[] masses = masses(all, divisions);
        Result result = result(all, masses);
        double off = 0;
        for (int i = 0; i < masses.length; i++) {
            off += Math.abs(masses[i] / all.get(i).target() - 1);
        }
        return new double[] {
            Math.abs(Math.log(result.imbalance() / planned.imbalance())),
            Math.abs(result.solids() - planned.solids()),
            off
        };
    }

    /// What differs by rounding alone is equal, and the next cost decides.
    private static boolean isLess(double[] cost, double[] than) {
        for (int i = 0; i < cost.length; i++) {
            if (Math.abs(cost[i] - than[i]) > EQUAL) {
                return cost[i] < than[i];
            }
        }
        return false;
    }
}

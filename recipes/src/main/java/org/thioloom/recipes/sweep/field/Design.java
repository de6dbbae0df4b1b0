package org.thioloom.recipes.sweep.field;

import org.thioloom.recipes.sweep.field.Values.Drawn;
import org.thioloom.recipes.sweep.field.Values.Listed;
import org.thioloom.recipes.sweep.field.Values.Ramp;

import java.math.BigInteger;
import java.util.List;

/// Every point of a sweep by its number: all combinations of the listed values, the last field
/// changing fastest, and in each of them the same draws. A draw follows from its number, the
/// field's and the seed, so points can be reckoned in any order.
public record Design(List<Axis> axes, long draws, long seed) {
    // the golden ratio's digits, and the mixing of D. Lea's SplittableRandom
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double TWO_TO_53 = 0x1p53;

    public Design {
        axes = List.copyOf(axes);
    }

    /// Whether any field is drawn at random.
    public static boolean draws(List<Axis> axes) {
        return axes.stream().anyMatch(axis -> axis.values() instanceof Drawn);
    }

    /// How many points that would be.
    public static BigInteger points(List<Axis> axes, long draws) {
        BigInteger points = BigInteger.valueOf(draws(axes) ? draws : 1);
        for (Axis axis : axes) {
            points = points.multiply(BigInteger.valueOf(axis.values().count()));
        }
        return points;
    }

    /// How many points it has.
    public long points() {
        return points(axes, draws).longValueExact();
    }

    /// Writes the values of a point, one for each axis.
    public void values(long point, double[] into) {
        long repeats = draws(axes) ? draws : 1;
        long draw = point % repeats;
        long rest = point / repeats;
        for (int k = axes.size() - 1; k >= 0; k--) {
            Values values = axes.get(k).values();
            long i = rest % values.count();
            rest /= values.count();
            into[k] =
                    switch (values) {
                        case Ramp ramp -> ramp.at(i);
                        case Listed listed -> listed.numbers().get((int) i);
                        case Drawn drawn -> drawn.at(chance(draw, k));
                    };
        }
    }

    private double chance(long draw, int field) {
        long z = mix(mix(seed + GOLDEN * (field + 1L)) + GOLDEN * (draw + 1));
        return (z >>> 11) / TWO_TO_53;
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}

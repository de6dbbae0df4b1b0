package org.thioloom.chem.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The order statistics are those of a full sort.
class TailsTest {

    @ParameterizedTest(name = "{0} {1} numbers, seed {2}")
    @CsvSource(
            textBlock =
                    """
                    # shape,   count,  seed
                      smooth,  100000, 1
                      smooth,   10000, 2
                      smooth,     997, 3
                      smooth,      21, 4
                      ties,     50000, 5
                      constant, 10000, 6
                      skewed,  100000, 7
                      never,    20000, 8
                      ordered,  40000, 9
                    """)
    void areThoseOfAFullSort(String shape, int count, long seed) {
        double[][] blocks = blocks(shape, count, seed);
        double[] sorted = Arrays.stream(blocks).flatMapToDouble(Arrays::stream).sorted().toArray();
        Tails tails = Tails.of(blocks, 0.05);
        int q = (int) Math.floor(0.95 * count + 0.5);
        int r = Math.max(1, (count - q + 1) / 2);
        assertEquals(new Interval(sorted[r - 1], sorted[r - 1 + q]), tails.symmetric(q));
        assertEquals(shortest(sorted, q), tails.shortest(q));
        double below = sorted[(count - 1) / 2];
        double above = sorted[count / 2];
        assertEquals(below == above ? below : below + (above - below) / 2, tails.median());
    }

    private static Interval shortest(double[] sorted, int q) {
        int best = 0;
        for (int i = 1; i + q < sorted.length; i++) {
            if (sorted[i + q] - sorted[i] < sorted[best + q] - sorted[best]) {
                best = i;
            }
        }
        return new Interval(sorted[best], sorted[best + q]);
    }

    private static double[][] blocks(String shape, int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] =
                    switch (shape) {
                        case "ties" -> random.nextInt(5);
                        case "constant" -> 3;
                        case "skewed" -> Math.exp(3 * random.nextGaussian());
                        case "never" -> random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : i;
                        case "ordered" -> i;
                        default -> random.nextGaussian();
                    };
        }
        int cut = count / 3;
        return new double[][] {
            Arrays.copyOfRange(all, 0, cut), Arrays.copyOfRange(all, cut, count)
        };
    }
}

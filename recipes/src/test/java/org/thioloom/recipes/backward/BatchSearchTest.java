package org.thioloom.recipes.backward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/// The search for the most discs of separate lots, against trying everything.
class BatchSearchTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /// Lots of two inputs, every pair a choice. Bottles: the lots of the one, then of the other.
    private static final class Pairs implements BatchSearch.Needs {
        private final double[][] slopes;
        private final double[] dead;
        private final int nodes;
        private final int linkers;

        Pairs(double[][] slopes, double[] dead, int nodes, int linkers) {
            this.slopes = slopes;
            this.dead = dead;
            this.nodes = nodes;
            this.linkers = linkers;
        }

        @Override
        public int choices() {
            return nodes * linkers;
        }

        @Override
        public boolean uses(int choice, int bottle) {
            return bottle < nodes ? choice / linkers == bottle : choice % linkers == bottle - nodes;
        }

        @Override
        public double slope(int choice, int bottle) {
            return slopes[choice][bottle < nodes ? 0 : 1];
        }

        @Override
        public double fixed(int choice, int bottle) {
            return dead[bottle < nodes ? 0 : 1];
        }

        @Override
        public double need(int choice, int bottle, int discs) {
            return slope(choice, bottle) * discs + fixed(choice, bottle);
        }

        int[][] sides() {
            int[][] sides = {new int[nodes], new int[linkers]};
            for (int b = 0; b < nodes + linkers; b++) {
                sides[b < nodes ? 0 : 1][b < nodes ? b : b - nodes] = b;
            }
            return sides;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSharingOutGivesMoreByTryingAll(long seed) {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int nodes = dice.nextInt(1, 4);
        int linkers = nodes == 3 ? 1 : dice.nextInt(1, 3);
        double[][] slopes = new double[nodes * linkers][];
        for (int c = 0; c < slopes.length; c++) {
            slopes[c] = new double[] {dice.nextDouble(1, 1.5), dice.nextDouble(3, 4)};
        }
        double[] dead = {
            seed % 3 == 0 ? 0 : dice.nextDouble(2), seed % 3 == 0 ? 0 : dice.nextDouble(5)
        };
        Pairs pairs = new Pairs(slopes, dead, nodes, linkers);
        double[] stock = new double[nodes + linkers];
        for (int b = 0; b < stock.length; b++) {
            stock[b] = dice.nextDouble(2, 9) * (b < nodes ? 1.2 : 3.5) + dead[b < nodes ? 0 : 1];
        }
        BatchSearch.Result found = BatchSearch.most(pairs, stock, pairs.sides(), 100);
        int[] tried = trying(pairs, stock, new int[pairs.choices()], 0);
        assertEquals(tried[0], found.total(), () -> "seed " + seed + " " + found);
        assertEquals(
                tried[1],
                found.discs().stream().filter(n -> n > 0).count(),
                () -> "fewest batches, seed " + seed + " " + found);
        assertTrue(found.proven() && found.total() <= found.bound(), found::toString);
        assertTrue(fits(pairs, stock, found.discs().stream().mapToInt(n -> n).toArray()));
    }

    /// Most discs of all, and the fewest batches that give them.
    private static int[] trying(Pairs pairs, double[] stock, int[] discs, int from) {
        if (from == discs.length) {
            int sum = 0;
            int batches = 0;
            for (int n : discs) {
                sum += n;
                batches += n > 0 ? 1 : 0;
            }
            return new int[] {sum, batches};
        }
        int[] best = {-1, 0};
        for (int n = 0; n <= 12; n++) {
            discs[from] = n;
            if (fits(pairs, stock, discs)) {
                int[] here = trying(pairs, stock, discs, from + 1);
                boolean better = here[0] > best[0] || (here[0] == best[0] && here[1] < best[1]);
                best = better ? here : best;
            }
        }
        discs[from] = 0;
        return best;
    }

    private static boolean fits(Pairs pairs, double[] stock, int[] discs) {
        for (int b = 0; b < stock.length; b++) {
            double taken = 0;
            for (int c = 0; c < discs.length; c++) {
                taken += discs[c] > 0 && pairs.uses(c, b) ? pairs.need(c, b, discs[c]) : 0;
            }
            if (taken > stock[b]) {
                return false;
            }
        }
        return true;
    }

    @Test
    void manyDiscsOfManyLotsAreFoundSoon() {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        double[][] slopes = new double[12][];
        for (int c = 0; c < slopes.length; c++) {
            slopes[c] = new double[] {dice.nextDouble(1, 1.02), dice.nextDouble(3.7, 3.8)};
        }
        Pairs pairs = new Pairs(slopes, new double[] {0.5, 2}, 4, 3);
        double[] stock = {120, 80.5, 60.2, 33.3, 510, 330, 300};
        BatchSearch.Result found = BatchSearch.most(pairs, stock, pairs.sides(), 10_000);
        assertTrue(found.total() >= 280 && found.total() <= found.bound(), found::toString);
        assertTrue(found.proven(), found::toString);
    }

    @Test
    void noMoreThanWantedAreMade() {
        Pairs pairs = new Pairs(new double[][] {{1, 1}, {1, 1}}, new double[] {0, 0}, 2, 1);
        BatchSearch.Result found =
                BatchSearch.most(
                        pairs, new double[] {5.5, 5.5, Double.POSITIVE_INFINITY}, pairs.sides(), 7);
        assertEquals(7, found.total());
        assertEquals(List.of(5, 2), found.discs());
    }

    @Test
    void anEmptyShelfGivesNone() {
        Pairs pairs = new Pairs(new double[][] {{1, 1}}, new double[] {2, 0}, 1, 1);
        BatchSearch.Result found =
                BatchSearch.most(pairs, new double[] {1.5, 100}, pairs.sides(), 10);
        assertEquals(0, found.total());
        assertTrue(found.proven());
    }
}

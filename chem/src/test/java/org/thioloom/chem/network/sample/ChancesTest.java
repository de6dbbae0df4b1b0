package org.thioloom.chem.network.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.network.Mixtures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// The draws on which networks rest.
class ChancesTest {
    private static int[] histogram(Hypergeometric chances, int steps) {
        return IntStream.range(0, steps)
                .map(i -> chances.at((i + 0.5) / steps))
                .boxed()
                .collect(
                        () -> new int[chances.drawn() + 1],
                        (counts, k) -> counts[k]++,
                        (one, other) -> {
                            throw new IllegalStateException("bug: not parallel");
                        });
    }

    /// C(5, k) C(7, 4 - k)/C(12, 4), of 495.
    @Test
    void chancesAreThoseOfAnUrn() {
        assertArrayEquals(
                new int[] {35, 175, 210, 70, 5}, histogram(new Hypergeometric(12, 5, 4), 495));
    }

    @ParameterizedTest(name = "{2} of {0}, {1} marked: {3} for certain")
    @CsvSource({"10, 10, 4, 4", "10, 0, 4, 0", "10, 3, 10, 3", "0, 0, 0, 0", "7, 3, 0, 0"})
    void whatIsCertainIsDrawn(int all, int marked, int drawn, int expected) {
        for (double share : new double[] {0, 0.5, Math.nextDown(1)}) {
            assertEquals(expected, new Hypergeometric(all, marked, drawn).at(share));
        }
    }

    /// Mean n K/N, variance n K/N (1 - K/N) (N - n)/(N - 1).
    @Test
    void millionsHaveTheirMeanAndSpread() {
        var chances = new Hypergeometric(40_000_000, 20_000_000, 38_000_000);
        double[] draws =
                IntStream.range(0, 1000).mapToDouble(i -> chances.at((i + 0.5) / 1000)).toArray();
        double mean = Arrays.stream(draws).average().orElseThrow();
        double variance =
                Arrays.stream(draws).map(d -> (d - mean) * (d - mean)).sum() / draws.length;
        assertEquals(19_000_000, mean, 7, "a hundredth of the spread");
        assertEquals(475_000, variance, 0.01 * 475_000);
    }

    /// Four and four: 4! pairings.
    @Test
    void everyPairingIsAsLikely() {
        Dice dice = new Dice(Mixtures.random(11));
        Map<String, Integer> seen = new HashMap<>();
        int draws = 24_000;
        for (int draw = 0; draw < draws; draw++) {
            RandomPairs pairs = new RandomPairs(4);
            pairs.begin(4, dice);
            IntStream.range(0, 8).forEach(i -> pairs.offer(i, i % 2));
            int[] others = {0, 1, 2, 3};
            int[] items = pairs.pairWith(others, dice);
            seen.merge(
                    Arrays.toString(others) + Arrays.toString(Arrays.copyOf(items, 4)),
                    1,
                    Integer::sum);
        }
        assertEquals(24, seen.size());
        assertTrue(chiSquare(seen, draws / 24.0) < 49.7, "0.1 % of fair dice, 23 degrees: " + seen);
    }

    private static double chiSquare(Map<String, Integer> seen, double expected) {
        return seen.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /// With many buckets: each number taken once, its partner anywhere.
    @Test
    void manyAreTakenOnceEachAndPairedEverywhere() {
        int length = 200_000;
        Dice dice = new Dice(Mixtures.random(12));
        RandomPairs pairs = new RandomPairs(length);
        pairs.begin(length, dice);
        IntStream.range(0, 2 * length).forEach(i -> pairs.offer(i, i % 2));
        int[] others = IntStream.range(0, length).toArray();
        int[] items = pairs.pairWith(others, dice);
        assertArrayEquals(
                IntStream.range(0, length).map(i -> 2 * i + 1).toArray(),
                IntStream.of(items).limit(length).sorted().toArray());
        assertArrayEquals(
                IntStream.range(0, length).toArray(), IntStream.of(others).sorted().toArray());
        int[] quarters = new int[16];
        for (int i = 0; i < length; i++) {
            quarters[4 * (others[i] * 4 / length) + items[i] * 4 / (2 * length)]++;
        }
        double expected = length / 16.0;
        for (int count : quarters) {
            assertEquals(expected, count, 5 * Math.sqrt(expected));
        }
    }

    @Test
    void meanAndStandardErrorAreThoseOfAFewNumbers() {
        Estimate estimate = Estimate.of(new double[] {1, 2, 3, 6});
        assertEquals(3, estimate.mean(), 1e-15);
        assertEquals(Math.sqrt(14 / 3.0 / 4), estimate.standardError(), 1e-15, "hand sum");
        assertEquals(2, new Estimate(1, 0.5).standardErrorsFrom(2), 1e-15);
        assertEquals(0, new Estimate(1, 0).standardErrorsFrom(1));
    }
}

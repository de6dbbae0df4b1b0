package org.thioloom.chem.network.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.network.Mixtures;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

class BondsTest {
    static final List<Long> SEEDS = Mixtures.SEEDS;

    private static Bonds bonds(int molecules, int... pairs) {
        Bonds bonds = new Bonds(molecules);
        bonds.clear();
        int[] some = new int[pairs.length / 2];
        int[] others = new int[pairs.length / 2];
        for (int i = 0; i < some.length; i++) {
            some[i] = pairs[2 * i];
            others[i] = pairs[2 * i + 1];
        }
        bonds.join(some, others, some.length);
        bonds.findRoots();
        return bonds;
    }

    private static int[] counts(Bonds bonds, int molecules) {
        return IntStream.range(0, molecules).map(bonds::count).toArray();
    }

    /// A ring 0-1-2 with a tail 2-3-4, a pair 5-6, and 7 alone.
    @Test
    void stripsTheTailAndLeavesTheRing() {
        Bonds bonds = bonds(8, 0, 1, 4, 3, 1, 2, 3, 2, 2, 0, 6, 5);
        assertArrayEquals(
                new int[] {0, 0, 0, 0, 0, 5, 5, 7},
                IntStream.range(0, 8).map(bonds::root).toArray());
        assertArrayEquals(new int[] {2, 2, 3, 2, 1, 1, 1, 0}, counts(bonds, 8));
        bonds.strip();
        assertArrayEquals(new int[] {2, 2, 2, 0, 0, 0, 0, 0}, counts(bonds, 8));
    }

    @Test
    void aBondToItselfAndTwoBondsBetweenTwoAreRings() {
        Bonds bonds = bonds(4, 0, 0, 0, 1, 2, 3, 3, 2);
        bonds.strip();
        assertArrayEquals(new int[] {2, 0, 2, 2}, counts(bonds, 4));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void agreesWithPatientCounting(long seed) {
        RandomGenerator random = Mixtures.random(seed);
        int molecules = random.nextInt(2, 60);
        int[] pairs = random.ints(2L * random.nextInt(1, 90), 0, molecules).toArray();
        Bonds bonds = bonds(molecules, pairs);
        int[] roots = IntStream.range(0, molecules).toArray();
        for (int round = 0; round < molecules; round++) {
            for (int i = 0; i < pairs.length; i += 2) {
                int lower = Math.min(roots[pairs[i]], roots[pairs[i + 1]]);
                roots[pairs[i]] = lower;
                roots[pairs[i + 1]] = lower;
            }
        }
        assertArrayEquals(
                roots, IntStream.range(0, molecules).map(bonds::root).toArray(), "seed " + seed);
        assertEquals(pairs.length, IntStream.of(counts(bonds, molecules)).sum());
        bonds.strip();
        assertArrayEquals(stripped(pairs, molecules), counts(bonds, molecules), "seed " + seed);
    }

    private static int[] stripped(int[] pairs, int molecules) {
        List<int[]> left = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            left.add(new int[] {pairs[i], pairs[i + 1]});
        }
        int before = -1;
        while (left.size() != before) {
            before = left.size();
            int[] counts = counts(left, molecules);
            left.removeIf(pair -> counts[pair[0]] == 1 || counts[pair[1]] == 1);
        }
        return counts(left, molecules);
    }

    private static int[] counts(List<int[]> pairs, int molecules) {
        int[] counts = new int[molecules];
        pairs.forEach(pair -> {
            counts[pair[0]]++;
            counts[pair[1]]++;
        });
        return counts;
    }
}

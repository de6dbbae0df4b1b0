package org.thioloom.chem.network.sample;

import java.util.Arrays;

/// Pairs two lists at random. Each number of the one goes to a random bucket as it is offered; at
/// the end the part of the other list that meets a bucket, which fits the cache, is shuffled. Any
/// pairing is as likely as any other, and within a bucket the memory is walked through in order.
final class RandomPairs {
    private static final int BUCKETS = 256;

    /// Below this many, all lie in the cache anyway.
    private static final int FEW = 1 << 16;

    private final int[] items;
    private final byte[] buckets;
    private final int[] ends = new int[BUCKETS];
    private final int[] next = new int[BUCKETS];
    private int taken;

    /// @param most that will be taken
    RandomPairs(int most) {
        // One more than are taken: where an offer that is not taken is written.
        items = new int[most + 1];
        buckets = new byte[most + 1];
    }

    /// Draws the bucket of each that will be taken.
    void begin(int length, Dice dice) {
        taken = 0;
        Arrays.fill(ends, 0);
        for (int i = 0; i < length; i += Long.BYTES) {
            long bits = length < FEW ? 0 : dice.bits();
            for (int j = i; j < Math.min(length, i + Long.BYTES); j++) {
                buckets[j] = (byte) bits;
                ends[(int) bits & 0xff]++;
                bits >>>= Byte.SIZE;
            }
        }
        buckets[length] = (byte) (length < FEW ? 0 : BUCKETS - 1);
        int end = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            next[bucket] = end;
            end += ends[bucket];
            ends[bucket] = end;
        }
    }

    /// Takes a number or not, without a branch: what is not taken is written where the next will
    /// be.
    ///
    /// @param take 1 or 0
    void offer(int item, int take) {
        int bucket = buckets[taken] & 0xff;
        items[next[bucket]] = item;
        next[bucket] += take;
        taken += take;
    }

    /// Pairs what was taken, as it now stands, with others: each part of the others that meets a
    /// bucket is put in random order, in place.
    ///
    /// @param others as many as were taken
    /// @return what was taken; the array may be longer
    int[] pairWith(int[] others, Dice dice) {
        int start = 0;
        for (int end : ends) {
            for (int i = end - 1; i > start; i--) {
                int j = start + dice.below(i - start + 1);
                int other = others[i];
                others[i] = others[j];
                others[j] = other;
            }
            start = end;
        }
        return items;
    }
}

package org.thioloom.chem.network.sample;

import java.util.random.RandomGenerator;

/// Chances out of one stream of random numbers.
final class Dice {
    private final RandomGenerator stream;
    private long half;
    private boolean spare;

    Dice(RandomGenerator stream) {
        this.stream = stream;
    }

    /// One of 0 to bound − 1; the chance of any range of them is right to 2⁻³².
    int below(int bound) {
        long bits = spare ? half : stream.nextLong();
        spare = !spare;
        half = bits >>> 32;
        return (int) (((bits & 0xffff_ffffL) * bound) >>> 32);
    }

    /// 64 bits.
    long bits() {
        return stream.nextLong();
    }

    /// How many marked ones are among some drawn from all without putting back.
    int marked(int all, int marked, int drawn) {
        return new Hypergeometric(all, marked, drawn).at(stream.nextDouble());
    }
}

package org.thioloom.chem.uncertainty;

import java.util.List;
import java.util.stream.IntStream;

/// Whether more draws would still move a number that is shown (JCGM 101, 7.9.4): the mean, the
/// standard deviation and both ends of the interval of every output, each twice its standard
/// deviation between blocks over √h, against a fifth of the tolerance of one digit of u (8.2), with
/// which the law of propagation can be judged.
final class Settling {
    private static final double SHARE = 0.2;
    private static final int FEWEST_BLOCKS = 8;

    private final Moments[][] statistics;

    Settling(int outputs) {
        statistics = new Moments[outputs][4];
        for (Moments[] of : statistics) {
            for (int i = 0; i < of.length; i++) {
                of[i] = new Moments();
            }
        }
    }

    /// Counts blocks in their order; a short last one counts too little to matter.
    void add(List<Block> blocks) {
        IntStream.range(0, statistics.length)
                .parallel()
                .forEach(y -> blocks.forEach(block -> add(statistics[y], block.output(y))));
    }

    private static void add(Moments[] of, double[] draws) {
        Summary summary = Summary.of(new double[][] {draws});
        of[0].add(summary.mean());
        of[1].add(summary.standardDeviation());
        of[2].add(summary.symmetric().low());
        of[3].add(summary.symmetric().high());
    }

    boolean isSettled() {
        for (Moments[] of : statistics) {
            double tolerance = SHARE * Tolerance.of(of[1].mean(), 1);
            for (Moments statistic : of) {
                if (!statistic.isWithin(tolerance)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Mean and scatter of a statistic over blocks. One that was "never" in any block is not waited
    /// for: no number of draws makes it finite.
    private static final class Moments {
        private int count;
        private double mean;
        private double squares;

        void add(double value) {
            count++;
            double before = value - mean;
            mean += before / count;
            squares += before * (value - mean);
        }

        double mean() {
            return mean;
        }

        boolean isWithin(double tolerance) {
            if (!Double.isFinite(squares)) {
                return true;
            }
            double error = Math.sqrt(squares / ((count - 1.0) * count));
            return count >= FEWEST_BLOCKS && 2 * error <= tolerance;
        }
    }
}

package org.thioloom.chem.uncertainty;

import java.util.Arrays;

/// What many draws say of one output.
///
/// @param mean +∞ where some draws are "never"
/// @param standardDeviation u(y); +∞ likewise
/// @param median +∞ where half of the draws are
/// @param symmetric holds 95 %, as many draws below it as above
/// @param shortest the narrowest that holds 95 %
/// @param never share of the draws that are +∞, `[-]`
public record Summary(
        double mean,
        double standardDeviation,
        double median,
        Interval symmetric,
        Interval shortest,
        double never) {
    private static final double COVERAGE = 0.95;

    /// @param blocks the draws, at least 20 in all
    static Summary of(double[][] blocks) {
        int size = Arrays.stream(blocks).mapToInt(block -> block.length).sum();
        int covered = (int) Math.floor(COVERAGE * size + 0.5);
        Tails tails = Tails.of(blocks, 1 - COVERAGE);
        long never =
                tails.symmetric(size - 1).high() < Double.POSITIVE_INFINITY ? 0 : never(blocks);
        double mean = never > 0 ? Double.POSITIVE_INFINITY : mean(blocks, size);
        return new Summary(
                mean,
                never > 0 ? Double.POSITIVE_INFINITY : deviation(blocks, mean, size),
                tails.median(),
                tails.symmetric(covered),
                tails.shortest(covered),
                never / (double) size);
    }

    private static long never(double[][] blocks) {
        return Arrays.stream(blocks)
                .flatMapToDouble(Arrays::stream)
                .filter(y -> y == Double.POSITIVE_INFINITY)
                .count();
    }

    /// Block by block, and about the first draw, so that nothing is lost in long sums.
    private static double mean(double[][] blocks, int size) {
        double origin = blocks[0][0];
        double sum = 0;
        for (double[] block : blocks) {
            double part = 0;
            for (double y : block) {
                part += y - origin;
            }
            sum += part;
        }
        return origin + sum / size;
    }

    private static double deviation(double[][] blocks, double mean, int size) {
        double sum = 0;
        for (double[] block : blocks) {
            double part = 0;
            for (double y : block) {
                part += (y - mean) * (y - mean);
            }
            sum += part;
        }
        return Math.sqrt(sum / (size - 1));
    }
}

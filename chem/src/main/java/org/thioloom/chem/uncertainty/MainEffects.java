package org.thioloom.chem.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How much of the variance of an output each source makes by itself: V(E(y | x))/V(y), the first
/// index of Sobol, from the draws that are there.
///
/// Draws are sorted into bins of equal count by x, and the scatter of the mean of y from bin to bin
/// is compared with that of y, less what chance alone would give. So a source that bends y, or acts
/// either side of a kink, counts for what it does; the rest to 1 is what sources do together.
final class MainEffects {
    private static final int BINS = 40;

    /// Blocks that are looked at, from the first.
    static final int ENOUGH = 10;

    private final List<Block> blocks;
    private final int size;

    MainEffects(List<Block> all) {
        blocks = all.subList(0, Math.min(ENOUGH, all.size()));
        size = blocks.stream().mapToInt(Block::size).sum();
    }

    /// By output, then by source, `[-]`, 0 to 1. "Never" draws are left out.
    List<List<Double>> shares(int sources, int outputs) {
        int[][] bins =
                IntStream.range(0, sources).parallel().mapToObj(this::bins).toArray(int[][]::new);
        return IntStream.range(0, outputs).parallel().mapToObj(y -> shares(bins, y)).toList();
    }

    /// The bin of each draw.
    private int[] bins(int source) {
        double[] x =
                blocks.stream()
                        .flatMapToDouble(block -> Arrays.stream(block.source(source)))
                        .toArray();
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double[] cuts =
                IntStream.range(1, BINS)
                        .mapToDouble(bin -> sorted[(int) ((long) bin * size / BINS)])
                        .toArray();
        int[] bins = new int[size];
        for (int i = 0; i < size; i++) {
            int place = Arrays.binarySearch(cuts, x[i]);
            bins[i] = place < 0 ? -place - 1 : place;
        }
        return bins;
    }

    private List<Double> shares(int[][] bins, int output) {
        double[] y =
                blocks.stream()
                        .flatMapToDouble(block -> Arrays.stream(block.output(output)))
                        .toArray();
        return Arrays.stream(bins).map(bin -> share(bin, y)).toList();
    }

    private static double share(int[] bins, double[] y) {
        double[] sums = new double[BINS];
        int[] counts = new int[BINS];
        double origin = Arrays.stream(y).filter(Double::isFinite).findFirst().orElse(0);
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            double value = y[i] - origin;
            if (value < Double.POSITIVE_INFINITY) {
                sums[bins[i]] += value;
                counts[bins[i]]++;
                sum += value;
                squares += value * value;
                count++;
            }
        }
        if (count <= BINS) {
            return 0;
        }
        double total = squares - sum * sum / count;
        double between = -sum * sum / count;
        int filled = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                between += sums[bin] * sums[bin] / counts[bin];
                filled++;
            }
        }
        double within = (total - between) / (count - filled);
        double share = (between - (filled - 1) * within) / total;
        return total > 1e-20 * squares && share > 0 ? Math.min(1, share) : 0;
    }
}

package org.thioloom.chem.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Propagation of distributions (JCGM 101): draws every source, asks the model, keeps the answers.
///
/// Each block of draws has a stream of its own, split from one seed in the order of the blocks, so
/// that the answer depends on the seed and not on how many cores were at work.
///
/// @see <a href="https://www.bipm.org/documents/20126/2071204/JCGM_101_2008_E.pdf">jcgm101</a>
public final class MonteCarlo {
    /// Blocks between two looks at whether all stands still.
    private static final int ROUND = 8;

    private final Measurand measurand;
    private final Run run;

    private MonteCarlo(Measurand measurand, Run run) {
        this.measurand = measurand;
        this.run = run;
    }

    /// Draws as `run` says.
    public static Sample of(Measurand measurand, Run run) {
        return new MonteCarlo(measurand, run).draw();
    }

    private Sample draw() {
        SplittableGenerator streams =
                RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                        .create(run.seed());
        Settling settling = new Settling(measurand.model().outputSize());
        List<Block> blocks = new ArrayList<>();
        int left = run.draws();
        boolean settled = false;
        while (left > 0 && !settled) {
            List<Block> round = round(streams, left, blocks.size());
            left -= round.stream().mapToInt(Block::size).sum();
            blocks.addAll(round);
            if (run.untilSettled()) {
                settling.add(round);
                settled = settling.isSettled();
            }
        }
        return new Sample(blocks, settled);
    }

    private List<Block> round(SplittableGenerator streams, int left, int before) {
        int blocks = Math.ceilDiv(left, Run.BLOCK);
        int count = run.untilSettled() ? Math.min(ROUND, blocks) : blocks;
        List<RandomGenerator> random = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            random.add(streams.split());
        }
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    int size = Math.min(Run.BLOCK, left - i * Run.BLOCK);
                    return block(random.get(i), size, before + i < MainEffects.ENOUGH);
                })
                .toList();
    }

    /// Strip by strip: first every source, then the model, so that both stay in the cache.
    ///
    /// @param keep whether what was drawn of the sources is kept too
    private Block block(RandomGenerator random, int size, boolean keep) {
        List<Source> sources = measurand.sources();
        double[][] outputs = new double[measurand.model().outputSize()][size];
        double[][] kept = new double[keep ? sources.size() : 0][size];
        Strip strip = new Strip(measurand, random);
        for (int start = 0; start < size; start += Strip.LENGTH) {
            int count = Math.min(Strip.LENGTH, size - start);
            strip.draw();
            strip.evaluate(outputs, start, count);
            for (int x = 0; x < kept.length; x++) {
                System.arraycopy(strip.column(x), 0, kept[x], start, count);
            }
        }
        return new Block(kept, outputs);
    }
}

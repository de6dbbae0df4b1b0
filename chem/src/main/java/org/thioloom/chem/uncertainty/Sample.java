package org.thioloom.chem.uncertainty;

import java.util.List;
import java.util.stream.IntStream;

/// All draws of a Monte Carlo.
public final class Sample {
    private final List<Block> blocks;
    private final boolean settled;

    Sample(List<Block> blocks, boolean settled) {
        this.blocks = List.copyOf(blocks);
        this.settled = settled;
    }

    /// How many.
    public int size() {
        return blocks.stream().mapToInt(Block::size).sum();
    }

    /// Whether it stopped because more draws would not move what is shown.
    public boolean isSettled() {
        return settled;
    }

    /// What they say of each of the first `outputs` outputs.
    public List<Summary> summaries(int outputs) {
        return IntStream.range(0, outputs)
                .parallel()
                .mapToObj(y ->
                        Summary.of(
                                blocks.stream()
                                        .map(block -> block.output(y))
                                        .toArray(double[][]::new)))
                .toList();
    }

    /// Each source's share of the variance of an output, on its own; see [MainEffects].
    public List<List<Double>> shares(int sources, int outputs) {
        return new MainEffects(blocks).shares(sources, outputs);
    }
}

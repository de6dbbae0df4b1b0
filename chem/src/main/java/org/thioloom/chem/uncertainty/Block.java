package org.thioloom.chem.uncertainty;

/// Draws made with one stream of random numbers.
final class Block {
    private final double[][] sources;
    private final double[][] outputs;

    /// @param sources by source, then by draw
    /// @param outputs by output, then by draw
    Block(double[][] sources, double[][] outputs) {
        this.sources = sources;
        this.outputs = outputs;
    }

    int size() {
        return outputs.length == 0 ? 0 : outputs[0].length;
    }

    double[] source(int index) {
        return sources[index];
    }

    double[] output(int index) {
        return outputs[index];
    }
}

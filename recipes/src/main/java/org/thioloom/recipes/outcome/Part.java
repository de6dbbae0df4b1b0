package org.thioloom.recipes.outcome;

/// One step of the reckoning. It may use what earlier steps left in the batch.
interface Part {
    /// Reads `in`, adds to `batch`, writes its outputs into `out`.
    void reckon(double[] in, Batch batch, double[] out);

    /// The same for another thread.
    default Part withOwnMemory() {
        return this;
    }
}

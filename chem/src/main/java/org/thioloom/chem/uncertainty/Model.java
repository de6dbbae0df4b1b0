package org.thioloom.chem.uncertainty;

/// A function from numbers to numbers, asked millions of times.
///
/// Numbers are told apart by their place. An output may be +∞, which reads "never"; it is never
/// NaN.
public interface Model {
    /// How many numbers go in.
    int inputSize();

    /// How many come out.
    int outputSize();

    /// A new one that reckons, with memory of its own: one for each thread.
    Evaluator evaluator();

    /// Reckons, without allocating.
    interface Evaluator {
        /// One evaluation.
        ///
        /// @param in of `inputSize`, left as it was
        /// @param out of `outputSize`, overwritten
        void evaluate(double[] in, double[] out);
    }
}

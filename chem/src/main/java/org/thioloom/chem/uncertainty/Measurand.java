package org.thioloom.chem.uncertainty;

import java.util.List;

/// A model, the numbers it is asked at, and what of them is uncertain.
///
/// Sources are independent of each other (GUM 5.1); what depends on each other is told as one
/// source of several inputs, or as a model of what is independent.
public final class Measurand {
    private final Model model;
    private final double[] estimates;
    private final List<Source> sources;

    /// @param estimates of every input; those with a source take its estimate
    public Measurand(Model model, double[] estimates, List<Source> sources) {
        if (estimates.length != model.inputSize()) {
            throw new IllegalArgumentException(
                    "bug: " + estimates.length + " numbers for " + model.inputSize());
        }
        this.model = model;
        this.estimates = estimates.clone();
        this.sources = List.copyOf(sources);
        for (Source source : this.sources) {
            set(this.estimates, source, source.distribution().estimate());
        }
    }

    static void set(double[] in, Source source, double value) {
        for (int input : source.inputs()) {
            in[input] = value;
        }
    }

    public Model model() {
        return model;
    }

    public List<Source> sources() {
        return sources;
    }

    /// The input estimates, a copy.
    public double[] estimates() {
        return estimates.clone();
    }

    /// The outputs at the estimates.
    public double[] values() {
        double[] out = new double[model.outputSize()];
        model.evaluator().evaluate(estimates(), out);
        return out;
    }
}

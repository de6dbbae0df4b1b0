package org.thioloom.chem.bandfit;

/// A curve with parameters, to be laid through observations.
public interface CurveModel {
    /// How many parameters it has.
    int parameters();

    /// At how many places it is compared.
    int observations();

    /// The curve at every place, and how it changes with every parameter.
    ///
    /// @param values filled with one value for each observation
    /// @param gradients filled with ∂value/∂parameter, `[observation][parameter]`
    void evaluate(double[] parameters, double[] values, double[][] gradients);
}

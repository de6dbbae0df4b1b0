package org.thioloom.chem.bandfit;

import org.thioloom.chem.spectrum.Spectrum;

import java.util.List;

/// A window of a spectrum as a sum of known spectra, none of them negative, on a polynomial of free
/// sign (classical least squares; haaland1980). What the references have in common with the sample
/// cancels: one band under another is told apart when any reference shows it alone.
///
/// Errors are those of the fit without the limit at 0, s² (AᵀA)⁻¹, so that "none found" too has
/// one. Noise of the references is in s as well; a wrong or missing reference is not in it, see
/// [#residual].
///
/// @param components in the order of the references
/// @param covariances of their coefficients, `[-]`
/// @param condition of the columns brought to one length, `[-]`: 1 for bands that do not overlap;
///   above some hundreds the references are nearly one another
/// @param residualDeviation s, absorbance, `[-]`
/// @param degreesOfFreedom points less coefficients, `[-]`
/// @param residual what no reference and no baseline explains
public record Unmixing(
        List<Component> components,
        List<List<Double>> covariances,
        double condition,
        double residualDeviation,
        int degreesOfFreedom,
        Spectrum residual) {

    public Unmixing {
        components = List.copyOf(components);
        covariances = covariances.stream().map(List::copyOf).toList();
    }

    /// How much of a reference is in the sample.
    ///
    /// @param title of the reference
    /// @param amount in multiples of the reference, >= 0, `[-]`
    /// @param unlimited what it would be if it might be negative, `[-]`
    /// @param standardError u of `unlimited`, k = 1, `[-]`
    public record Component(String title, double amount, double unlimited, double standardError) {
        /// The least amount that would be seen, 3.29 u, `[-]` (currie1968).
        public double detectionLimit() {
            return DetectionLimit.CURRIE * standardError;
        }
    }

    /// Covariance of the coefficients of two components, `[-]`.
    public double covariance(int i, int j) {
        return covariances.get(i).get(j);
    }
}

package org.thioloom.chem.assay;

/// The area of one signal and the nuclei behind it.
///
/// @param area in any unit, the same for all signals of a spectrum
/// @param nuclei how many of them one group of this kind has: 2 for CH2Cl, 1 for =CH; > 0
public record Integral(Measured area, double nuclei) {

    /// Area for each group, area / nuclei.
    Estimate perGroup() {
        return Estimate.input(area).times(1 / nuclei);
    }

    /// What keeps it from being one.
    void examine(String what, Objections objections) {
        objections
                .notNegative("the integral of " + what, area)
                .unless(
                        nuclei >= Objections.SMALLEST && Double.isFinite(nuclei),
                        what + " is said to have " + nuclei + " nuclei",
                        "count the nuclei of one such group, such as 2 of a CH2");
    }
}

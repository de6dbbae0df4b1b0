package org.thioloom.chem.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

/// In which state a network was formed and is measured: G = R T s φ₀^(2/3) φ^(1/3), s strands per
/// volume of dry polymer. Strands are at rest where they formed, and deform as the whole does.
///
/// φ₀ counts all polymer, the sol too. Taking the sol for a diluent, of a gel from which it was
/// washed, would multiply G by (1 − w_sol)^(2/3): these bounds are the higher.
///
/// @param temperature T, `[K]`
/// @param formed φ₀, volume fraction of polymer as it formed, `[-]`
/// @param measured φ, volume fraction of polymer as it is measured, `[-]`
public record Rubber(double temperature, double formed, double measured) {
    private static final double GAS_CONSTANT = 8.31446261815324;
    private static final double HOTTEST = 1000;

    /// As it was formed, solvent and sol inside.
    public static Answer<Rubber> asFormed(double temperature, double formed) {
        return swollen(temperature, formed, formed);
    }

    /// Dried.
    public static Answer<Rubber> dry(double temperature, double formed) {
        return swollen(temperature, formed, 1);
    }

    /// Swollen or dried to φ.
    ///
    /// @param temperature `[K]`, above 0 to 1000
    /// @param formed φ₀, `[-]`, above 0 to 1
    /// @param measured φ, `[-]`, above 0 to 1
    public static Answer<Rubber> swollen(double temperature, double formed, double measured) {
        if (!(temperature > 0 && temperature <= HOTTEST)) {
            return new Refused<>(
                    "A temperature of " + Shown.typed(temperature) + " K has no rubber.",
                    "Give the temperature in K, such as 298.15.");
        }
        if (!(formed > 0 && formed <= 1 && measured > 0 && measured <= 1)) {
            return new Refused<>(
                    "Volume fractions of polymer of %s as formed and %s as measured cannot be."
                            .formatted(Shown.typed(formed), Shown.typed(measured)),
                    "Give both above 0 and at most 1.");
        }
        return new Found<>(new Rubber(temperature, formed, measured));
    }

    /// What an ideal network of this skeleton can have.
    ///
    /// @param perDryVolume `[mol/m3]` of polymer without solvent
    public Modulus modulus(Skeleton perDryVolume) {
        double factor = GAS_CONSTANT * temperature * StrictMath.cbrt(formed * formed * measured);
        return new Modulus(factor * perDryVolume.cycleRank(), factor * perDryVolume.strands());
    }
}

package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;

import java.util.Optional;
import java.util.stream.Stream;

/// A rough guess, and no more, at the light of a bare tube from its electrical rating. It plans a
/// radiometer's range; it is never a dose.
///
/// Keitz: E = P (2α + sin 2α) / (2 π² D L), tan α = L / (2D), for a line that shines alike along
/// its length (jaworowicz2019), without reflector. P, the ultraviolet output, is 15 to 25 % of the
/// rating for small tubes (recalled), and the formula is good to 30 % at such distances (recalled).
///
/// @param low `[mW/cm2]`
/// @param high `[mW/cm2]`
public record LampGuess(double low, double high) {
    private static final double LEAST_SHARE = 0.15;
    private static final double GREATEST_SHARE = 0.25;
    private static final double FORMULA = 0.30;

    /// Guesses.
    ///
    /// @param rating electrical, `[W]`
    /// @param distance from the axis of the tube to the film, `[cm]`
    /// @param length of the arc, `[cm]`; about 27 for a tube of 8 W
    public static Answer<LampGuess> of(double rating, double distance, double length) {
        Optional<Given.Objection> objection =
                Given.first(
                        Stream.of(
                                new Given("the rating of the lamp", rating, "W").positive(),
                                new Given("the distance to the lamp", distance, "cm").positive(),
                                new Given("the length of the tube", length, "cm").positive()));
        return objection.isPresent()
                ? objection.get().refused()
                : new Answer.Found<>(
                        new LampGuess(
                                keitz(rating * LEAST_SHARE, distance, length) * (1 - FORMULA),
                                keitz(rating * GREATEST_SHARE, distance, length) * (1 + FORMULA)));
    }

    /// Irradiance beside the middle of a tube, by Keitz.
    ///
    /// @param output ultraviolet power of the whole tube, `[W]`
    /// @param distance D, `[cm]`
    /// @param length L, `[cm]`
    /// @return `[mW/cm2]`
    static double keitz(double output, double distance, double length) {
        double alpha = Math.atan(length / (2 * distance));
        return 1000
                * output
                * (2 * alpha + Math.sin(2 * alpha))
                / (2 * Math.PI * Math.PI * distance * length);
    }
}

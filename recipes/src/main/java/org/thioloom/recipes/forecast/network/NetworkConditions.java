package org.thioloom.recipes.forecast.network;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.network.Rubber;

import java.util.OptionalDouble;

/// What is asked of a network.
///
/// @param conversion null where nobody knows
/// @param temperature at which it is measured, `[K]`
/// @param swollen volume fraction of polymer when swollen, `[-]`; empty when nobody measured
/// @param tendency λ of loops; empty to take it from the linkers' coil
/// @param inFull whether to find also when it gels with loops, and how many a swollen chain closes,
///   which takes ten times as long
public record NetworkConditions(
        @Nullable ReachedConversion conversion,
        double temperature,
        OptionalDouble swollen,
        OptionalDouble tendency,
        boolean inFull) {
    /// 25 degC. `[K]`
    public static final double ROOM_TEMPERATURE = 298.15;

    /// At room temperature, loops by the coil, in brief.
    public static NetworkConditions at(@Nullable ReachedConversion conversion) {
        return new NetworkConditions(
                conversion,
                ROOM_TEMPERATURE,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false);
    }

    Answer<Rubber> rubber(double formed, double measured) {
        return Rubber.swollen(temperature, formed, measured);
    }
}

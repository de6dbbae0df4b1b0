package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/// How much initiator cures the back of a film soonest: with less there are too few radicals, with
/// more too little light.
///
/// Without bleaching the back starts at a rate ∝ √(C₀ e⁻ᴬ), which is greatest at A = 1. Bleaching
/// and the dead end move that; the time of [CuringFilm#timeTo(double, double)] is searched.
///
/// @param concentration C₀ of the soonest, `[mol/L]`
/// @param time to the wanted conversion at the back, `[s]`
/// @param absorbance A of that film, Napierian, `[-]`
/// @param withoutBleaching C₀ at which A = 1, `[mol/L]`
/// @param least C₀ below which the initiator runs out first, `[mol/L]`
public record InitiatorLoading(
        double concentration,
        double time,
        double absorbance,
        double withoutBleaching,
        double least) {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double PRECISION = 1e-9;

    /// ln of how far below A = 1 a loading is looked for.
    private static final double FAR = 30;

    /// The Napierian absorbance up to which a loading is looked for.
    private static final double DARKEST = 500;

    /// The loading that brings the back of a film soonest to a conversion.
    ///
    /// @param conversion wanted at the back, of the scarcer group, `[-]`
    /// @param depth of the liquid, `[mm]`
    public static Answer<InitiatorLoading> fastest(
            CuringFilm film, double conversion, double depth) {
        Optional<Given.Objection> objection =
                Given.first(
                        Stream.of(
                                new Given("the conversion wanted", conversion, "").conversion(),
                                new Given("the depth of the liquid", depth, "mm").positive()));
        if (objection.isPresent()) {
            return objection.get().refused();
        }
        return search(film, conversion, depth);
    }

    private static Answer<InitiatorLoading> search(
            CuringFilm film, double conversion, double depth) {
        double unbleached = film.formulation().initiator() / film.absorbance(depth);
        DoubleUnaryOperator time =
                ln -> seconds(film.withInitiator(unbleached * Math.exp(ln)), conversion, depth);
        double most = Math.log(DARKEST);
        if (Double.isInfinite(time.applyAsDouble(most))) {
            return new Answer.Refused<>(
                    "no amount of initiator brings a depth of %s mm to a conversion of %s"
                            .formatted(Given.show(depth), Given.show(conversion)),
                    "cast a thinner film, use a weaker lamp, or ask for less");
        }
        double least = least(time, most);
        double best = lowest(time, least, most);
        return new Answer.Found<>(
                new InitiatorLoading(
                        unbleached * Math.exp(best),
                        time.applyAsDouble(best),
                        Math.exp(best),
                        unbleached,
                        unbleached * Math.exp(least)));
    }

    private static double seconds(CuringFilm film, double conversion, double depth) {
        return switch (film.timeTo(conversion, depth)) {
            case Reach.After(double seconds) -> seconds;
            case Reach.DeadEnd _ -> Double.POSITIVE_INFINITY;
        };
    }

    /// Where the dead end begins: more initiator always lifts the cap.
    private static double least(DoubleUnaryOperator time, double feasible) {
        double dead = -FAR;
        double alive = feasible;
        while (alive - dead > PRECISION) {
            double middle = (dead + alive) / 2;
            if (Double.isInfinite(time.applyAsDouble(middle))) {
                dead = middle;
            } else {
                alive = middle;
            }
        }
        return alive;
    }

    /// Golden section, in ln C₀.
    private static double lowest(DoubleUnaryOperator time, double from, double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = time.applyAsDouble(left);
        double atRight = time.applyAsDouble(right);
        while (high - low > PRECISION) {
            if (atLeft <= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = time.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = time.applyAsDouble(right);
            }
        }
        return (low + high) / 2;
    }
}

package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// How well a film of a depth has cured after a time: both faces, what holds the back one up, and
/// how far any of it can be believed.
///
/// @param asked the question
/// @param front the face that is lit
/// @param back the face away from the light
/// @param backGels when the back passes the gel point; empty when no gel point was given
/// @param backTo95 when the back has 95 % of the scarcer group
/// @param backTo99 when the back has 99 % of it
/// @param light what became of the light
public record CureReport(
        Question asked,
        Face front,
        Face back,
        Optional<Reach> backGels,
        Reach backTo95,
        Reach backTo99,
        Budget light) {
    /// The Napierian absorbance behind which no light is left that numbers can carry.
    private static final double DARK = 700;

    private static final double BRIGHT = 0.9;

    /// What is asked of a film.
    ///
    /// @param depth of the liquid, `[mm]`
    /// @param time of exposure, `[s]`
    /// @param gelPoint conversion of the scarcer group at which it gels, `[-]`
    public record Question(double depth, double time, OptionalDouble gelPoint) {}

    /// The film at one depth.
    ///
    /// @param depth `[mm]`
    /// @param conversion of the scarcer group, `[-]`
    /// @param cap what the conversion would be when the initiator is used up, `[-]`
    /// @param light share of the light that falls on the film, `[-]`
    /// @param initiatorLeft `[-]`
    /// @param radicalsPerGroup `[-]`
    /// @param chainLength groups reacted per radical, `[-]`; empty where no radical was made
    public record Face(
            double depth,
            double conversion,
            double cap,
            double light,
            double initiatorLeft,
            double radicalsPerGroup,
            OptionalDouble chainLength) {
        private static Face of(CuringFilm film, double depth, double time) {
            return new Face(
                    depth,
                    film.conversion(depth, time),
                    film.cap(depth),
                    film.lightAt(depth, time),
                    film.initiatorLeft(depth, time),
                    film.radicalsPerGroup(depth, time),
                    film.chainLength(depth, time));
        }
    }

    /// What became of the light.
    ///
    /// @param incident dose on the film, `[J/cm2]`
    /// @param absorbedShare of it, in the whole film, `[-]`
    /// @param absorbance Napierian, of the whole film before any light, `[-]`
    /// @param brightened when the back is as bright as 90 % of the front, `[s]`; 0 when it is from
    ///   the start
    public record Budget(
            double incident, double absorbedShare, double absorbance, double brightened) {
        /// Dose absorbed by the film, `[J/cm2]`.
        public double absorbed() {
            return incident * absorbedShare;
        }

        /// How much faster the front starts than the back, √(eᴬ): the rate goes with the square
        /// root of the light absorbed.
        ///
        /// @return `[-]`, 1 or more
        public double rateRatio() {
            return Math.exp(absorbance / 2);
        }

        /// Whether the film is so dark that its faces cure apart: A > 1.
        public boolean steep() {
            return absorbance > 1;
        }
    }

    /// Reckons a film; refuses what is no depth or no time, and films that no light gets through.
    public static Answer<CureReport> of(CuringFilm film, Question question) {
        Optional<Given.Objection> objection =
                Given.first(
                        Stream.of(
                                depth(film, question.depth()),
                                new Given("the exposure", question.time(), "s").positive(),
                                question.gelPoint().isEmpty()
                                        ? Optional.<Given.Objection>empty()
                                        : new Given(
                                                        "the gel point",
                                                        question.gelPoint().getAsDouble(),
                                                        "")
                                                .conversion()));
        return objection.isPresent()
                ? objection.get().refused()
                : new Answer.Found<>(reckon(film, question));
    }

    private static CureReport reckon(CuringFilm film, Question question) {
        double depth = question.depth();
        double time = question.time();
        OptionalDouble gel = question.gelPoint();
        return new CureReport(
                question,
                Face.of(film, 0, time),
                Face.of(film, depth, time),
                gel.isEmpty()
                        ? Optional.empty()
                        : Optional.of(film.timeTo(gel.getAsDouble(), depth)),
                film.timeTo(0.95, depth),
                film.timeTo(0.99, depth),
                budget(film, depth, time));
    }

    private static Budget budget(CuringFilm film, double depth, double time) {
        double absorbance = film.absorbance(depth);
        return new Budget(
                film.light().irradiance() * time / 1000,
                Bleaching.absorbed(absorbance, film.lifetimes(time)),
                absorbance,
                Bleaching.exposureToBrighten(absorbance, BRIGHT) / film.bleachingRate());
    }

    /// Why a depth will not do in a film.
    static Optional<Given.Objection> depth(CuringFilm film, double depth) {
        Optional<Given.Objection> objection =
                new Given("the depth of the liquid", depth, "mm").positive();
        if (objection.isPresent() || film.absorbance(depth) <= DARK) {
            return objection;
        }
        return Optional.of(
                new Given.Objection(
                        "at a depth of %s mm the liquid has a Napierian absorbance of %s: no light arrives"
                                .formatted(Given.show(depth), Given.show(film.absorbance(depth))),
                        "cast a thinner film, or use less initiator or a longer wavelength"));
    }

    /// Conversion of the back over that of the front, `[-]`. Above 1 where the front has burnt its
    /// initiator in vain.
    public double ratio() {
        return back.conversion() / front.conversion();
    }

    /// The finest difference in conversion that this model can mean, `[-]`: the radicals made per
    /// group, at the face where more were made. Primary radicals take their hydrogen from SH, and
    /// every radical ends a chain.
    public double resolution() {
        return Math.max(front.radicalsPerGroup(), back.radicalsPerGroup());
    }
}

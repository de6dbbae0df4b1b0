package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What can honestly be said of how long to expose: the chemist's own good exposure carried over,
/// else an estimate with a wide band, else nothing, because nobody measured the light.
///
/// Published rate constants of thiol–ene differ by factors of hundreds, so minutes from them alone
/// are no more than a guess (facts: network-cure, 3.6).
public sealed interface Exposure {
    /// By how much the radicals of the default kinetics may be more or less useful than reckoned.
    double BAND = 3;

    /// A known exposure, carried over to this film, light and liquid: with radicals that end in
    /// pairs the time goes with the square root of the light, with radicals that end alone with the
    /// light itself (scott2008 saw exponents between). Both are exact with bleaching, at the back.
    ///
    /// @param pairs light exponent 0.5
    /// @param alone light exponent 1, the dose decides
    /// @param factor by which the radicals of the default kinetics must be more useful to explain
    ///   the known exposure, `[-]`; empty when its conversion was not measured
    record Bracket(Reach pairs, Reach alone, OptionalDouble factor) implements Exposure {}

    /// From default rate constants, with radicals that are `band` times as useful, as useful as
    /// reckoned, and `1 / band` times as useful. Without bleaching the times are as `1 / band`, 1
    /// and `band`.
    record Estimate(Reach quick, Reach nominal, Reach slow, double band) implements Exposure {}

    /// Without measured irradiance there is no time.
    ///
    /// @param floor the shortest exposure that the recipe's source found enough, with its own lamp,
    ///   `[s]`; empty when there is none
    /// @param remedy what to measure
    record Unmeasured(OptionalDouble floor, String sentence, String remedy) implements Exposure {}

    /// The liquid as it lies in the mould.
    ///
    /// @param formulation what reacts
    /// @param initiator at the wavelength of its lamp
    /// @param depth of the liquid, `[mm]`
    record Cast(Formulation formulation, Initiator initiator, double depth) {}

    /// An exposure that gave a good film, or one whose conversion was measured.
    ///
    /// @param light measured at the sample
    /// @param time of exposure, `[s]`
    /// @param conversion of the scarcer group at the back, `[-]`; empty when nobody measured it:
    ///   then it was as good as what is wanted
    record Known(Cast cast, Light light, double time, OptionalDouble conversion) {}

    /// What is wanted.
    ///
    /// @param wavelength `[nm]`
    /// @param irradiance measured at the sample, `[mW/cm2]`; empty when nobody measured
    /// @param conversion wanted at the back, of the scarcer group, `[-]`
    /// @param known the chemist's own exposure
    /// @param floor see [Unmeasured]
    record Question(
            Cast cast,
            Kinetics kinetics,
            double wavelength,
            OptionalDouble irradiance,
            double conversion,
            Optional<Known> known,
            OptionalDouble floor) {}

    /// Answers as well as the measurements allow.
    static Answer<Exposure> of(Question question) {
        return question.irradiance().isEmpty()
                ? new Answer.Found<>(unmeasured(question))
                : measured(
                        question,
                        new Light(question.irradiance().getAsDouble(), question.wavelength()));
    }

    private static Exposure unmeasured(Question question) {
        return new Unmeasured(
                question.floor(),
                "the irradiance at the sample is not known, so no time of exposure can be given",
                "measure mW/cm2 at %s nm where the film will lie, with a radiometer"
                        .formatted(Given.show(question.wavelength())));
    }

    private static Answer<Exposure> measured(Question question, Light light) {
        Cast cast = question.cast();
        return switch (CuringFilm.of(
                cast.formulation(), cast.initiator(), light, question.kinetics())) {
            case Answer.Refused<CuringFilm>(String sentence, String remedy) ->
                    new Answer.Refused<>(sentence, remedy);
            case Answer.Found<CuringFilm>(CuringFilm film) -> reckon(question, film);
        };
    }

    private static Answer<Exposure> reckon(Question question, CuringFilm film) {
        Optional<Given.Objection> objection =
                Given.first(
                        Stream.of(
                                CureReport.depth(film, question.cast().depth()),
                                new Given("the conversion wanted", question.conversion(), "")
                                        .conversion()));
        if (objection.isPresent()) {
            return objection.get().refused();
        }
        double depth = question.cast().depth();
        return question.known().isPresent()
                ? CarriedOver.to(film, question, question.known().get())
                : new Answer.Found<>(estimate(film, question.conversion(), depth));
    }

    private static Exposure estimate(CuringFilm film, double conversion, double depth) {
        return new Estimate(
                film.withFactor(BAND).timeTo(conversion, depth),
                film.timeTo(conversion, depth),
                film.withFactor(1 / BAND).timeTo(conversion, depth),
                BAND);
    }
}

package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A known exposure carried over to another film: one factor makes the known exposure come true,
/// and the same factor is used for the other film, once for radicals that end in pairs (G = s K Φ)
/// and once for radicals that end alone (G = s f C₀ (1 − C/C₀)).
///
/// Without bleaching the time goes with I⁻ᵐ, m = 0.5 and 1, with G of the wanted conversion, and
/// inversely with (f C₀)ᵐ (ε q₀ e⁻ᵃ)ᵐ at the back.
final class CarriedOver {
    private final CuringFilm knownFilm;
    private final Exposure.Known known;

    private CarriedOver(CuringFilm knownFilm, Exposure.Known known) {
        this.knownFilm = knownFilm;
        this.known = known;
    }

    /// The two ends of the bracket for a film, a depth and a conversion.
    static Answer<Exposure> to(CuringFilm film, Exposure.Question question, Exposure.Known known) {
        return switch (read(known, question.kinetics())) {
            case Answer.Refused<CarriedOver>(String sentence, String remedy) ->
                    new Answer.Refused<>(sentence, remedy);
            case Answer.Found<CarriedOver>(CarriedOver from) ->
                    new Answer.Found<>(from.bracket(film, question));
        };
    }

    /// A film with the factor that a measured conversion asks for.
    static Answer<CuringFilm> fitted(CuringFilm film, Exposure.Known known) {
        if (known.conversion().isEmpty()) {
            return new Answer.Refused<>(
                    "the conversion of the known exposure was not measured",
                    "measure it, by FTIR for example: one conversion is enough");
        }
        double reached = known.conversion().getAsDouble();
        return switch (read(known, film.kinetics())) {
            case Answer.Refused<CarriedOver>(String sentence, String remedy) ->
                    new Answer.Refused<>(sentence, remedy);
            case Answer.Found<CarriedOver>(CarriedOver from) ->
                    new Answer.Found<>(film.withFactor(from.factor(reached)));
        };
    }

    private static Answer<CarriedOver> read(Exposure.Known known, Kinetics kinetics) {
        Exposure.Cast cast = known.cast();
        return switch (CuringFilm.of(
                cast.formulation(), cast.initiator(), known.light(), kinetics)) {
            case Answer.Refused<CuringFilm>(String sentence, String remedy) ->
                    ofTheKnown(new Given.Objection(sentence, remedy));
            case Answer.Found<CuringFilm>(CuringFilm film) -> {
                Optional<Given.Objection> objection = objection(known, film);
                yield objection.isPresent()
                        ? ofTheKnown(objection.get())
                        : new Answer.Found<>(new CarriedOver(film, known));
            }
        };
    }

    private static Answer<CarriedOver> ofTheKnown(Given.Objection objection) {
        return new Answer.Refused<>(
                "of the known exposure, " + objection.sentence(), objection.remedy());
    }

    private static Optional<Given.Objection> objection(Exposure.Known known, CuringFilm film) {
        Optional<Given.Objection> conversion =
                known.conversion().isEmpty()
                        ? Optional.empty()
                        : new Given("the conversion", known.conversion().getAsDouble(), "")
                                .conversion();
        return Given.first(
                Stream.of(
                        CureReport.depth(film, known.cast().depth()),
                        new Given("the time", known.time(), "s").positive(),
                        conversion));
    }

    private Exposure bracket(CuringFilm film, Exposure.Question question) {
        double wanted = question.conversion();
        double reached = known.conversion().orElse(wanted);
        double factor = factor(reached);
        double depth = question.cast().depth();
        return new Exposure.Bracket(
                film.withFactor(factor).timeTo(wanted, depth),
                alone(film, question, radicalsFor(reached)),
                known.conversion().isPresent()
                        ? OptionalDouble.of(factor)
                        : OptionalDouble.empty());
    }

    /// By how much the radicals must be more useful than the constants say.
    private double factor(double reached) {
        double radicals = Bleaching.radicals(absorbance(), knownFilm.lifetimes(known.time()));
        return radicalsFor(reached) / (knownFilm.strength() * radicals);
    }

    private double radicalsFor(double conversion) {
        return knownFilm.growth().radicalsFor(conversion);
    }

    private double absorbance() {
        return knownFilm.absorbance(known.cast().depth());
    }

    private Reach alone(CuringFilm film, Exposure.Question question, double knownRadicals) {
        double knownUsed = Bleaching.initiatorUsed(absorbance(), knownFilm.lifetimes(known.time()));
        double wanted = film.growth().radicalsFor(question.conversion());
        double used = knownUsed * chains(knownFilm) / chains(film) * wanted / knownRadicals;
        return film.reach(
                Bleaching.exposureToUse(film.absorbance(question.cast().depth()), used),
                () -> film.growth().conversionAfter(wanted / used));
    }

    /// Chains that all of the initiator can start, up to a factor of two.
    private static double chains(CuringFilm film) {
        return film.initiator().efficiency() * film.formulation().initiator();
    }
}

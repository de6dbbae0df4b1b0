package org.thioloom.recipes.forecast.exposure;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.cure.CureReport;
import org.thioloom.chem.cure.CuringFilm;
import org.thioloom.chem.cure.DepthProfile;
import org.thioloom.chem.cure.Exposure;
import org.thioloom.chem.cure.Initiator;
import org.thioloom.chem.cure.LampGuess;
import org.thioloom.chem.cure.Light;
import org.thioloom.chem.cure.Photoinitiator;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Outlook;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Refused;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Liquid;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Tube;
import org.thioloom.recipes.master.Equipment.KnownGood;
import org.thioloom.recipes.master.Equipment.Lamp;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Reckons one question of exposure.
public final class ExposureReckoning {
    /// After so many lifetimes 95 % of the initiator is gone: longer tells nothing more.
    private static final double SPENT = 3;

    private final ExposureQuestion question;
    private final Liquid liquid;

    ExposureReckoning(ExposureQuestion question) {
        this.question = question;
        liquid = question.liquid();
    }

    ExposureForecast forecast() {
        Outlook outlook = outlook();
        LampGuess guess = guess(question.lighting().tube());
        ExposureDoubts doubts = new ExposureDoubts(question, outlook);
        return new ExposureForecast(
                question,
                outlook,
                guess,
                new ExposureConstants(question).behind(outlook),
                doubts.doubts(),
                doubts.measure());
    }

    private Outlook outlook() {
        Quantity<Length> wavelength = question.lighting().wavelength();
        Quantity<Irradiance> irradiance = question.lighting().irradiance();
        if (wavelength == null) {
            return irradiance == null
                    ? new Unmeasured(
                            "neither wavelength nor irradiance of the lamp is known, so no time of"
                                    + " exposure can be given",
                            "find the lamp's wavelength, and measure mW/cm2 where the film will lie,"
                                    + " with a radiometer for it",
                            OptionalDouble.empty())
                    : new Refused(
                            "the wavelength of the lamp is not known, and with it not how much light"
                                    + " the initiator takes up",
                            "give the wavelength, as in 365nm");
        }
        if (irradiance != null
                && question.known() == null
                && wavelength.compareTo(Lamp.SHORTEST) < 0) {
            return new Refused(
                    "at %s what becomes of the initiator absorbs as well, and how far it shades the back nobody knows"
                            .formatted(ExposureWords.shown(wavelength)),
                    "use 302 nm or longer, or give an exposure that gave you a good film"
                            + " (--known-good)");
        }
        double nm = wavelength.in(Units.NANOMETRE);
        Answer<Outlook> answer =
                initiator(nm)
                        .then(initiator ->
                                irradiance == null
                                        ? unmeasured(initiator, nm)
                                        : reckoned(initiator, new Light(light(irradiance), nm)));
        return switch (answer) {
            case Answer.Found<Outlook>(Outlook outlook) -> outlook;
            case Answer.Refused<Outlook>(String sentence, String remedy) ->
                    new Refused(sentence, remedy);
        };
    }

    private Answer<Initiator> initiator(double nm) {
        if (liquid.absorption().isEmpty()) {
            return Photoinitiator.under(liquid.initiator(), nm);
        }
        Optional<Photoinitiator> known = Photoinitiator.find(liquid.initiator());
        return known.isPresent()
                ? new Answer.Found<>(
                        new Initiator(
                                liquid.absorption().getAsDouble(),
                                known.get().quantumYield().value(),
                                known.get().efficiency().value()))
                : new Answer.Refused<>(
                        "how %s makes radicals is not known".formatted(liquid.initiator()),
                        "reckon with a photoinitiator that is: "
                                + String.join(
                                        ", ",
                                        Photoinitiator.all().stream()
                                                .map(Photoinitiator::key)
                                                .toList()));
    }

    /// What gets through before any light was used does not depend on how much there is.
    private Answer<Outlook> unmeasured(Initiator initiator, double nm) {
        double depth = liquid.depth().in(Units.MILLIMETRE);
        return CuringFilm.of(
                        liquid.formulation(),
                        initiator,
                        new Light(1, nm),
                        liquid.kinetics().kinetics())
                .then(film -> DepthProfile.of(film, depth, 1, question.wanted().conversion()))
                .then(profile ->
                        Exposure.of(asked(initiator, nm, Optional.empty()))
                                .map(answer ->
                                        unmeasured(
                                                answer,
                                                profile.layers().getLast().lightAtFirst())));
    }

    private static Outlook unmeasured(Exposure answer, double lightAtBack) {
        if (answer instanceof Exposure.Unmeasured(var _, String sentence, String remedy)) {
            return new Unmeasured(sentence, remedy, OptionalDouble.of(lightAtBack));
        }
        throw new IllegalStateException("bug: a time without irradiance: " + answer);
    }

    private Answer<Outlook> reckoned(Initiator initiator, Light light) {
        return exposures(initiator, light)
                .then(exposures ->
                        film(initiator, light)
                                .then(film ->
                                        spentBefore(initiator, light)
                                                .then(spent -> faces(film, exposures, spent))));
    }

    /// What the known exposure left of its initiator does not depend on rate constants.
    private Answer<OptionalDouble> spentBefore(Initiator initiator, Light light) {
        KnownGood known = question.known();
        if (known == null) {
            return new Answer.Found<>(OptionalDouble.empty());
        }
        return CuringFilm.of(
                        liquid.formulation(),
                        initiator,
                        new Light(light(known.irradiance()), light.wavelength()),
                        liquid.kinetics().kinetics())
                .map(film ->
                        OptionalDouble.of(
                                1
                                        - film.initiatorLeft(
                                                known.depth().in(Units.MILLIMETRE),
                                                known.time().in(Units.SECOND))));
    }

    private record Exposures(Exposure.@Nullable Bracket carried, Exposure.Estimate estimate) {}

    private Answer<Exposures> exposures(Initiator initiator, Light light) {
        Answer<Exposure.Estimate> estimate =
                Exposure.of(asked(initiator, light.wavelength(), Optional.empty()))
                        .map(Exposure.Estimate.class::cast);
        KnownGood known = question.known();
        if (known == null) {
            return estimate.map(e -> new Exposures(null, e));
        }
        return estimate.then(e ->
                Exposure.of(
                                asked(
                                        initiator,
                                        light.wavelength(),
                                        Optional.of(known(known, initiator, light, false))))
                        .map(carried -> new Exposures((Exposure.Bracket) carried, e)));
    }

    private Exposure.Question asked(
            Initiator initiator, double nm, Optional<Exposure.Known> known) {
        Quantity<Irradiance> irradiance = question.lighting().irradiance();
        return new Exposure.Question(
                new Exposure.Cast(
                        liquid.formulation(), initiator, liquid.depth().in(Units.MILLIMETRE)),
                liquid.kinetics().kinetics(),
                nm,
                irradiance == null ? OptionalDouble.empty() : OptionalDouble.of(light(irradiance)),
                question.wanted().conversion(),
                known,
                question.floor() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(question.floor().in(Units.SECOND)));
    }

    /// @param supposed whether a conversion that nobody measured is taken as the wanted one
    private Exposure.Known known(
            KnownGood known, Initiator initiator, Light light, boolean supposed) {
        OptionalDouble measured =
                known.conversion() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(known.conversion().in(Units.PERCENT_BY_AMOUNT) / 100);
        return new Exposure.Known(
                new Exposure.Cast(
                        liquid.formulation(), initiator, known.depth().in(Units.MILLIMETRE)),
                new Light(light(known.irradiance()), light.wavelength()),
                known.time().in(Units.SECOND),
                supposed && measured.isEmpty()
                        ? OptionalDouble.of(question.wanted().conversion())
                        : measured);
    }

    /// The film by the rate constants of books, or made to agree with the known exposure.
    private Answer<CuringFilm> film(Initiator initiator, Light light) {
        Answer<CuringFilm> film =
                CuringFilm.of(liquid.formulation(), initiator, light, liquid.kinetics().kinetics());
        KnownGood known = question.known();
        return known == null
                ? film
                : film.then(f -> f.fittedTo(known(known, initiator, light, true)));
    }

    private Answer<Outlook> faces(CuringFilm film, Exposures exposures, OptionalDouble spent) {
        double depth = liquid.depth().in(Units.MILLIMETRE);
        double time = lookedAt(film, exposures.carried, exposures.estimate);
        return CureReport.of(
                        film, new CureReport.Question(depth, time, question.wanted().gelPoint()))
                .then(report ->
                        DepthProfile.of(film, depth, time, question.wanted().conversion())
                                .map(profile ->
                                        new Reckoned(
                                                exposures.carried,
                                                exposures.estimate,
                                                report,
                                                profile,
                                                spent,
                                                film)));
    }

    /// The exposure that both faces are looked at after.
    private double lookedAt(
            CuringFilm film, Exposure.@Nullable Bracket carried, Exposure.Estimate estimate) {
        if (question.wanted().time() != null) {
            return question.wanted().time().in(Units.SECOND);
        }
        DoubleStream found =
                carried == null ? DoubleStream.empty() : seconds(carried.pairs(), carried.alone());
        OptionalDouble longest = found.max();
        if (longest.isPresent()) {
            return longest.getAsDouble();
        }
        return question.floor() == null
                ? seconds(estimate.nominal()).findFirst().orElse(SPENT / film.bleachingRate())
                : question.floor().in(Units.SECOND);
    }

    private static DoubleStream seconds(Reach... reaches) {
        return Stream.of(reaches)
                .flatMapToDouble(reach ->
                        reach instanceof Reach.After(double seconds)
                                ? DoubleStream.of(seconds)
                                : DoubleStream.empty());
    }

    private static double light(Quantity<Irradiance> irradiance) {
        return irradiance.in(Units.MILLIWATT_PER_SQUARE_CENTIMETRE);
    }

    private static @Nullable LampGuess guess(@Nullable Tube tube) {
        return tube != null
                        && LampGuess.of(
                                        tube.rating().in(Units.WATT),
                                        tube.distance().in(Units.CENTIMETRE),
                                        tube.length().in(Units.CENTIMETRE))
                                instanceof Answer.Found<LampGuess>(LampGuess guess)
                ? guess
                : null;
    }
}

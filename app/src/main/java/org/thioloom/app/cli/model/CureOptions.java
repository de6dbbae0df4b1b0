package org.thioloom.app.cli.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.cli.argument.LampOptions;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.cure.Formulation;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Photoinitiator;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.Concentration;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Power;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Lighting;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Liquid;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Tube;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Wanted;
import org.thioloom.recipes.master.Equipment.Lamp;

import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What is asked of an exposure beside its light: of a recipe, or of a liquid told on the command
/// line.
record CureOptions(ParseResult words) {
    private static final Quantity<Length> TUBE = Quantity.of("27", Units.CENTIMETRE);
    private static final String PERCENT = "mol%";

    static Offer offer(Offer offer) {
        String sets =
                KineticSet.all().stream().map(KineticSet::key).collect(Collectors.joining(", "));
        return offer.option(
                        "--conversion",
                        "P",
                        "Of the scarcer group, wanted at the back, 0.95 or 95mol%%; 0.95 unless"
                                + " given.")
                .option("--time", "T", "An exposure to look at, 30min.")
                .option("--depth", "D", "Depth of the liquid, 150um; the plan's unless given.")
                .option("--kinetics", "SET", "Rate constants to begin with: " + sets + ".")
                .option(
                        "--absorption",
                        "EPS",
                        "Of the initiator as you measured it, in L/(mol cm), 120.")
                .option("--ene", "C", "Living C=C groups in the liquid, 0.44mol/L.")
                .option("--thiol", "C", "Living SH groups; as many as C=C unless given.")
                .option("--initiator", "KEY", "Of a liquid told here; dmpa unless given.")
                .option("--initiator-concentration", "C", "In the liquid, 44mmol/L.")
                .option("--gel-point", "P", "Conversion at which it gels, 0.577.")
                .option("--rating", "P", "Of a bare tube, 8W; the recipe's lamp unless given.")
                .option(
                        "--distance",
                        "D",
                        "From that tube to the film, 8cm; for a rough guess at its light.")
                .option("--tube-length", "L", "Of its arc; 27cm, as of 8 W, unless given.");
    }

    /// The question of a batch, as the options change it.
    ExposureQuestion of(ExposureQuestion question, ControlRecipe plan) {
        for (String option :
                List.of("--ene", "--thiol", "--initiator", "--initiator-concentration")) {
            if (typed(option) != null) {
                throw Offer.refusal(
                        words, option + " is for a liquid without a recipe; leave one of them out");
            }
        }
        Liquid liquid = question.liquid();
        Lighting light = question.lighting();
        Quantity<Power> rated = plan.master().used(Lamp.class).map(Lamp::rating).orElse(null);
        return new ExposureQuestion(
                new Liquid(
                        liquid.formulation(),
                        liquid.initiator(),
                        absorption(),
                        kinetics().orElse(liquid.kinetics()),
                        quantity("--depth", Units.LENGTH).orElse(liquid.depth()),
                        typed("--depth") == null ? liquid.dry() : null),
                new Lighting(
                        light.wavelength(),
                        light.irradiance(),
                        light.measuredOn(),
                        light.through(),
                        tube(rated)),
                wanted(question.wanted().gelPoint()),
                question.known(),
                question.floor());
    }

    /// The question of a liquid that is told.
    ExposureQuestion told(LampOptions lamp) {
        Concentrations c = concentrations();
        return new ExposureQuestion(
                new Liquid(
                        new Formulation(molar(c.ene()), molar(c.thiol()), molar(c.initiator())),
                        initiator(),
                        absorption(),
                        kinetics().orElse(KineticSet.all().getFirst()),
                        needed("--depth", Units.LENGTH),
                        null),
                new Lighting(
                        lamp.wavelength(),
                        lamp.irradiance(),
                        lamp.measuredOn(),
                        lamp.through().stream().flatMap(key -> Window.find(key).stream()).toList(),
                        tube(null)),
                wanted(OptionalDouble.empty()),
                lamp.knownGood(),
                null);
    }

    private record Concentrations(
            Quantity<Concentration> ene,
            Quantity<Concentration> thiol,
            Quantity<Concentration> initiator) {}

    private Concentrations concentrations() {
        Quantity<Concentration> ene = needed("--ene", Units.CONCENTRATION);
        return new Concentrations(
                ene,
                quantity("--thiol", Units.CONCENTRATION).orElse(ene),
                needed("--initiator-concentration", Units.CONCENTRATION));
    }

    private static double molar(Quantity<Concentration> concentration) {
        return concentration.in(Units.MOLE_PER_LITRE);
    }

    private String initiator() {
        String key = words.matchedOptionValue("--initiator", "dmpa");
        if (Photoinitiator.find(key).isEmpty()) {
            throw Offer.refusal(
                    words,
                    "--initiator "
                            + key
                            + ": how it takes up light is not known; use one of "
                            + Photoinitiator.all().stream()
                                    .map(Photoinitiator::key)
                                    .collect(Collectors.joining(", ")));
        }
        return key;
    }

    private Optional<KineticSet> kinetics() {
        String key = typed("--kinetics");
        if (key == null) {
            return Optional.empty();
        }
        Optional<KineticSet> set = KineticSet.find(key);
        if (set.isEmpty()) {
            throw Offer.refusal(
                    words,
                    "--kinetics "
                            + key
                            + " is not known; use one of "
                            + KineticSet.all().stream()
                                    .map(KineticSet::key)
                                    .collect(Collectors.joining(", ")));
        }
        return set;
    }

    private Wanted wanted(OptionalDouble gelPoint) {
        OptionalDouble told = share("--gel-point");
        return new Wanted(
                share("--conversion").orElse(ExposureQuestion.USUAL_CONVERSION),
                quantity("--time", Units.TIME).orElse(null),
                told.isPresent() ? told : gelPoint);
    }

    private @Nullable Tube tube(@Nullable Quantity<Power> rated) {
        Optional<Quantity<Length>> distance = positive("--distance", Units.LENGTH);
        Quantity<Length> length = positive("--tube-length", Units.LENGTH).orElse(TUBE);
        Quantity<Power> rating = positive("--rating", Units.POWER).orElse(rated);
        return rating == null || distance.isEmpty()
                ? null
                : new Tube(rating, distance.get(), length);
    }

    private <D extends Dimension> Optional<Quantity<D>> positive(String option, UnitSet<D> units) {
        Optional<Quantity<D>> typed = quantity(option, units);
        if (typed.isPresent() && !typed.get().isPositive()) {
            throw Offer.refusal(words, option + " " + typed.get() + " is not above zero");
        }
        return typed;
    }

    /// A bare number, or one in mol%.
    private OptionalDouble share(String option) {
        String typed = typed(option);
        if (typed == null) {
            return OptionalDouble.empty();
        }
        return typed.endsWith(PERCENT)
                ? OptionalDouble.of(
                        needed(option, Units.AMOUNT_FRACTION).in(Units.PERCENT_BY_AMOUNT) / 100)
                : number(option);
    }

    private OptionalDouble absorption() {
        return number("--absorption");
    }

    private OptionalDouble number(String option) {
        String typed = typed(option);
        if (typed == null) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(typed);
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException notANumber) {
            throw Offer.refusal(words, option + " " + typed + " is not a number");
        }
        throw Offer.refusal(words, option + " " + typed + " is no number to reckon with");
    }

    private @Nullable String typed(String option) {
        return words.matchedOptionValue(option, null);
    }

    private <D extends Dimension> Optional<Quantity<D>> quantity(String option, UnitSet<D> units) {
        return new QuantityOption<>(option, units).value(words);
    }

    private <D extends Dimension> Quantity<D> needed(String option, UnitSet<D> units) {
        return quantity(option, units)
                .orElseThrow(() ->
                        Offer.refusal(
                                words,
                                "without a recipe "
                                        + option
                                        + " must be given; name a recipe, or see the last example of"
                                        + " --help"));
    }
}

package org.thioloom.app.cli.argument;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.master.Equipment.KnownGood;
import org.thioloom.recipes.master.KnownGoodText;

import picocli.CommandLine.ParseResult;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/// The options that say what light falls on the film. They go before what the recipe says.
///
/// @param irradiance null when it was not given; so are the others
public record LampOptions(
        @Nullable Quantity<Irradiance> irradiance,
        @Nullable String measuredOn,
        @Nullable Quantity<Length> wavelength,
        @Nullable KnownGood knownGood,
        List<String> through) {
    public LampOptions {
        through = List.copyOf(through);
    }

    public static Offer offer(Offer offer) {
        String windows = Window.all().stream().map(Window::key).collect(Collectors.joining(", "));
        return offer.option(
                        "--irradiance",
                        "E",
                        "Measured where the film lies, 5mW/cm2; the recipe's unless given.")
                .option(
                        "--measured-on",
                        "DAY",
                        "The day the irradiance was measured, 2026-11-20; lamps age.")
                .option("--wavelength", "L", "Of the lamp, 365nm; the recipe's unless given.")
                .option(
                        "--known-good",
                        "T@D@E",
                        "An exposure of yours that gave a good film of this liquid: time, depth of the"
                                + " liquid, irradiance, 30min@150um@4mW/cm2; and the conversion at its"
                                + " back, if measured, @95mol%%.")
                .repeatable("--through", "WINDOW", "What the light passes: " + windows + ".");
    }

    public static LampOptions of(ParseResult words) {
        List<String> through = Offer.all(words, "--through");
        for (String window : through) {
            if (Window.find(window).isEmpty()) {
                throw Offer.refusal(
                        words,
                        "--through "
                                + window
                                + " is not known; use one of "
                                + Window.all().stream()
                                        .map(Window::key)
                                        .collect(Collectors.joining(", ")));
            }
        }
        return new LampOptions(
                new QuantityOption<>("--irradiance", Units.IRRADIANCE).value(words).orElse(null),
                measuredOn(words),
                new QuantityOption<>("--wavelength", Units.LENGTH).value(words).orElse(null),
                knownGood(words),
                through);
    }

    /// What was given.
    public Light light() {
        return new Light(irradiance, measuredOn, wavelength, knownGood, through);
    }

    private static @Nullable String measuredOn(ParseResult words) {
        String typed = words.matchedOptionValue("--measured-on", null);
        try {
            return typed == null ? null : LocalDate.parse(typed).toString();
        } catch (DateTimeParseException notADay) {
            throw Offer.refusal(
                    words, "--measured-on " + typed + " is not a day; write 2026-11-20");
        }
    }

    private static @Nullable KnownGood knownGood(ParseResult words) {
        String typed = words.matchedOptionValue("--known-good", null);
        if (typed == null) {
            return null;
        }
        return switch (KnownGoodText.read(typed)) {
            case Found<KnownGood>(KnownGood known) -> known;
            case Refused<KnownGood>(String sentence, String remedy) ->
                    throw Offer.refusal(
                            words, "--known-good " + typed + " " + sentence + "; " + remedy);
        };
    }
}

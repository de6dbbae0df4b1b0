package org.thioloom.app.cli.argument;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.master.Equipment.KnownGood;

import picocli.CommandLine.ParseResult;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The options that say what light falls on the film. They go before what the recipe says.
///
/// @param irradiance null when it was not given; so are the others
public record LampOptions(
        @Nullable Quantity<Irradiance> irradiance,
        @Nullable Quantity<Length> wavelength,
        @Nullable KnownGood knownGood,
        List<String> through) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public LampOptions {
        through = List.copyOf(through);
    }

    public static Offer offer(Offer offer) {
        String windows = Window.all().stream().map(Window::key).collect(Collectors.joining(", "));
        return offer.option(
                        "--irradiance",
                        "E",
                        "Measured where the film lies, 5mW/cm2; the recipe's unless given.")
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
                new QuantityOption<>("--wavelength", Units.LENGTH).value(words).orElse(null),
                knownGood(words),
                through);
    }

    /// What was given.
    public Light light() {
        return new Light(irradiance, wavelength, knownGood, through);
    }

    /// The parts tell themselves apart by their units, so their order is free.
    private static @Nullable KnownGood knownGood(ParseResult words) {
        String typed = words.matchedOptionValue("--known-good", null);
        if (typed == null) {
            return null;
        }
        List<String> parts = List.of(typed.split("@", -1));
        Optional<Quantity<Time>> time = part(parts, Units.TIME);
        Optional<Quantity<Length>> depth = part(parts, Units.LENGTH);
        Optional<Quantity<Irradiance>> light = part(parts, Units.IRRADIANCE);
        Optional<Quantity<AmountFraction>> conversion = part(parts, Units.AMOUNT_FRACTION);
        long read = Stream.of(time, depth, light, conversion).filter(Optional::isPresent).count();
        if (time.isEmpty() || depth.isEmpty() || light.isEmpty() || read != parts.size()) {
            throw Offer.refusal(
                    words,
                    "--known-good "
                            + typed
                            + " is not TIME@DEPTH@IRRADIANCE; write it as in 30min@150um@4mW/cm2, or"
                            + " 30min@150um@4mW/cm2@95mol%");
        }
        boolean sound =
                Stream.of(time, depth, light, conversion)
                                .flatMap(Optional::stream)
                                .allMatch(Quantity::isPositive)
                        && conversion.stream().allMatch(c -> c.value().compareTo(HUNDRED) < 0);
        if (!sound) {
            throw Offer.refusal(
                    words,
                    "--known-good "
                            + typed
                            + " has a part that is not above zero, or a conversion of all; mend that"
                            + " part");
        }
        return new KnownGood(time.get(), depth.get(), light.get(), conversion.orElse(null));
    }

    private static <D extends Dimension> Optional<Quantity<D>> part(
            List<String> parts, UnitSet<D> units) {
        return parts.stream()
                .flatMap(part ->
                        QuantityText.read(part, units)
                                        instanceof Reading.Understood<D>(var quantity, var _)
                                ? Stream.of(quantity)
                                : Stream.empty())
                .findFirst();
    }
}

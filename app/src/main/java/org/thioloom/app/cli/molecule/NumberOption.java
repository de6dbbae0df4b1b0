package org.thioloom.app.cli.molecule;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.assay.Integral;
import org.thioloom.chem.assay.Measured;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.UnitSet;

import picocli.CommandLine.ParseResult;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A measured number given on the command line, with its standard uncertainty where that is known:
/// `0.512+-0.003`, `12.3+-0.1mg`, and an integral with the nuclei behind it, `7.72+-0.05:2`.
///
/// @param option as it is typed: `--blank`
record NumberOption(String option) {
    private static final String DIGITS = "(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern NUMBER = Pattern.compile("[+-]?" + DIGITS);
    private static final Pattern UNCERTAIN =
            Pattern.compile("([^±]*?)\\s*(?:\\+-|±)\\s*(" + DIGITS + ")(.*)");

    /// What was typed, taken apart.
    ///
    /// @param plain number and unit
    /// @param uncertainty null when nobody stated it
    private record Typed(String plain, @Nullable BigDecimal uncertainty) {}

    /// The number; empty when none was given.
    Optional<Measured> value(ParseResult words) {
        return text(words).map(text -> number(words, text));
    }

    /// The number, which must be there.
    Measured needed(ParseResult words) {
        return value(words).orElseThrow(() -> missing(words, "such as 0.512+-0.003"));
    }

    /// The area of a signal and the nuclei behind it; empty when none was given.
    Optional<Integral> integral(ParseResult words) {
        return text(words)
                .map(text -> {
                    int colon = text.lastIndexOf(':');
                    if (colon < 0) {
                        throw Offer.refusal(
                                words,
                                option
                                        + " "
                                        + text
                                        + " does not say of how many nuclei; append them, such as"
                                        + " :2 of a CH2");
                    }
                    return new Integral(
                            number(words, text.substring(0, colon)),
                            number(words, text.substring(colon + 1)).value());
                });
    }

    /// The same, which must be there.
    Integral neededIntegral(ParseResult words) {
        return integral(words).orElseThrow(() -> missing(words, "such as 7.72+-0.05:2"));
    }

    /// A quantity; empty when none was given.
    <D extends Dimension> Optional<Quantity<D>> quantity(ParseResult words, UnitSet<D> units) {
        return text(words)
                .map(text -> {
                    Typed typed = apart(words, text);
                    Quantity<D> plain =
                            new QuantityOption<>(option, units)
                                    .read(words, typed.plain())
                                    .quantity();
                    return new Quantity<>(plain.value(), plain.unit(), typed.uncertainty());
                });
    }

    /// The same, which must be there.
    <D extends Dimension> Quantity<D> neededQuantity(ParseResult words, UnitSet<D> units) {
        return quantity(words, units)
                .orElseThrow(
                        () -> missing(words, "a number with a unit, one of " + units.symbols()));
    }

    private Optional<String> text(ParseResult words) {
        return Optional.ofNullable(words.<@Nullable String>matchedOptionValue(option, null));
    }

    private RuntimeException missing(ParseResult words, String example) {
        return Offer.refusal(words, option + " is missing; give it, " + example);
    }

    private Measured number(ParseResult words, String text) {
        Typed typed = apart(words, text);
        if (!NUMBER.matcher(typed.plain()).matches()) {
            throw Offer.refusal(
                    words,
                    option
                            + " "
                            + text
                            + " is no number; write it with a point and no unit, such as"
                            + " 0.512+-0.003");
        }
        double value = Double.parseDouble(typed.plain());
        return typed.uncertainty() == null
                ? Measured.of(value)
                : Measured.of(value, typed.uncertainty().doubleValue());
    }

    private Typed apart(ParseResult words, String text) {
        Matcher uncertain = UNCERTAIN.matcher(text.strip());
        if (uncertain.matches()) {
            return new Typed(
                    uncertain.group(1) + uncertain.group(3), new BigDecimal(uncertain.group(2)));
        }
        if (text.contains("+-") || text.contains("±")) {
            throw Offer.refusal(
                    words, option + " " + text + " has an uncertainty that is no number");
        }
        return new Typed(text.strip(), null);
    }
}

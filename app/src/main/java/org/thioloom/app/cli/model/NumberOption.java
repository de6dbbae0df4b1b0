package org.thioloom.app.cli.model;

import org.thioloom.app.console.Offer;

import picocli.CommandLine.ParseResult;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// A bare number given on the command line.
///
/// @param option as it is typed: `--conversion`
record NumberOption(String option) {

    /// A share.
    OptionalDouble betweenZeroAndOne(ParseResult words) {
        return upTo(words, 1);
    }

    /// From nothing to so much.
    OptionalDouble upTo(ParseResult words, int most) {
        OptionalDouble value = value(words);
        if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= most)) {
            throw refusal(words, "is not between 0 and " + most);
        }
        return value;
    }

    /// A share that is not nothing.
    OptionalDouble shareAboveZero(ParseResult words) {
        OptionalDouble value = betweenZeroAndOne(words);
        return value.isPresent() ? aboveZero(words) : value;
    }

    OptionalDouble aboveZero(ParseResult words) {
        OptionalDouble value = value(words);
        if (value.isPresent() && !(value.getAsDouble() > 0)) {
            throw refusal(words, "is not above 0");
        }
        return value;
    }

    OptionalDouble value(ParseResult words) {
        String typed = words.matchedOptionValue(option, null);
        return typed == null ? OptionalDouble.empty() : OptionalDouble.of(read(words, typed));
    }

    OptionalLong whole(ParseResult words) {
        String typed = words.matchedOptionValue(option, null);
        if (typed == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(new BigDecimal(typed.strip()).longValueExact());
        } catch (NumberFormatException | ArithmeticException notWhole) {
            throw refusal(words, "is not a whole number");
        }
    }

    /// A finite number.
    ///
    /// @param typed of which `option` is only the name
    double read(ParseResult words, String typed) {
        double value;
        try {
            value = new BigDecimal(typed.strip()).doubleValue();
        } catch (NumberFormatException notANumber) {
            throw Offer.refusal(
                    words,
                    option
                            + " "
                            + typed
                            + (typed.contains(",")
                                    ? " has a decimal comma; write " + typed.replace(',', '.')
                                    : " is not a number"));
        }
        if (!Double.isFinite(value)) {
            throw Offer.refusal(words, option + " " + typed + " is too large");
        }
        return value;
    }

    private RuntimeException refusal(ParseResult words, String sentence) {
        return Offer.refusal(
                words, option + " " + words.matchedOptionValue(option, "") + " " + sentence);
    }
}

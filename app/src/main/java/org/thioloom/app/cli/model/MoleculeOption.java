package org.thioloom.app.cli.model;

import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.quantity.Units;

import picocli.CommandLine.ParseResult;

import java.math.BigDecimal;
import java.util.List;

/// Molecules told as `GROUPS:MOLARMASS:AMOUNT`, such as `4:1062.71` or `1:1000g/mol:0.1`.
///
/// @param option as it is typed: `--node`
record MoleculeOption(String option) {
    private static final int WITH_AMOUNT = 3;

    /// What was given.
    ///
    /// @param alive share of the groups that live, `[-]`
    List<Species> read(ParseResult words, double alive) {
        return Offer.all(words, option).stream()
                .map(typed -> species(words, typed, alive))
                .toList();
    }

    /// Whether each of them says how much of it there is.
    boolean allHaveAmounts(ParseResult words) {
        return Offer.all(words, option).stream()
                .allMatch(typed -> typed.split(":", -1).length == WITH_AMOUNT);
    }

    private Species species(ParseResult words, String typed, double alive) {
        String[] parts = typed.split(":", -1);
        if (parts.length != 2 && parts.length != WITH_AMOUNT) {
            throw Offer.refusal(
                    words,
                    "%s %s is not GROUPS:MOLARMASS or GROUPS:MOLARMASS:AMOUNT, such as 4:1062.71"
                            .formatted(option, typed));
        }
        double amount =
                parts.length == WITH_AMOUNT ? new NumberOption(option).read(words, parts[2]) : 1;
        return new Species(amount, groups(words, parts[0]), alive, molarMass(words, parts[1]));
    }

    private int groups(ParseResult words, String typed) {
        try {
            return new BigDecimal(typed.strip()).intValueExact();
        } catch (NumberFormatException | ArithmeticException notWhole) {
            throw Offer.refusal(
                    words,
                    option + " " + typed + ":… does not begin with a whole number of groups");
        }
    }

    private double molarMass(ParseResult words, String typed) {
        boolean bare = typed.strip().matches("[-+0-9.,eE]*|NaN|-?Infinity");
        return bare
                ? new NumberOption(option).read(words, typed)
                : new QuantityOption<>(option, Units.MOLAR_MASS)
                        .read(words, typed)
                        .quantity()
                        .in(Units.GRAM_PER_MOLE);
    }
}

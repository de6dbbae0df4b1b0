package org.thioloom.app.console;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.UnitSet;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.Optional;

/// A quantity given on the command line: a number with a unit and no blank.
///
/// @param option as it is typed: `--diameter`
public record QuantityOption<D extends Dimension>(String option, UnitSet<D> units) {

    /// What was given; empty when nothing was.
    ///
    /// @throws ParameterException when it is no quantity of this dimension
    public Optional<Reading.Understood<D>> read(ParseResult words) {
        String typed = words.matchedOptionValue(option, null);
        return typed == null ? Optional.empty() : Optional.of(read(words, typed));
    }

    /// The quantity; empty when none was given.
    public Optional<Quantity<D>> value(ParseResult words) {
        return read(words).map(Reading.Understood::quantity);
    }

    public Reading.Understood<D> read(ParseResult words, String typed) {
        String said = option + " " + typed + " ";
        return switch (QuantityText.read(typed, units)) {
            case Reading.Understood<D> understood -> understood;
            case Reading.DecimalComma<D>(String point) ->
                    throw Offer.refusal(words, said + "has a decimal comma; write " + point);
            case Reading.NotANumber<D>() ->
                    throw Offer.refusal(words, said + "does not begin with a number");
            case Reading.UnitMissing<D>(String _) ->
                    throw Offer.refusal(
                            words, said + "has no unit; append one of " + units.symbols());
            case Reading.UnitUnknown<D>(String _) ->
                    throw Offer.refusal(
                            words,
                            said
                                    + "has no unit of "
                                    + units.dimension()
                                    + "; use one of "
                                    + units.symbols());
        };
    }
}

package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.UnitSet;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Set points and limits in words, as they stand on paper: `60 degC`, `at least 6 h`, `at most 5
/// kPa`, `1 to 5 kPa`.
///
/// @param units that are understood
public record LimitsText<D extends Dimension>(UnitSet<D> units) {
    private static final Pattern RANGE = Pattern.compile("(\\S+)\\s+to\\s+(.+)");
    private static final String LOW = "at least ";
    private static final String HIGH = "at most ";

    /// In words, every digit as it was written.
    public static String words(Limits<?> limits) {
        return words(limits, quantity -> quantity.value().toPlainString());
    }

    /// In words.
    ///
    /// @param digits of a number, without its unit
    public static String words(Limits<?> limits, Function<Quantity<?>, String> digits) {
        @Nullable Quantity<?> low = limits.low();
        @Nullable Quantity<?> high = limits.high();
        if (limits.target() != null) {
            return written(limits.target(), digits);
        }
        if (low != null && high != null) {
            return low.value().toPlainString() + " to " + written(high, digits);
        }
        return low != null
                ? LOW + written(low, digits)
                : HIGH + (high == null ? "" : written(high, digits));
    }

    private static String written(Quantity<?> quantity, Function<Quantity<?>, String> digits) {
        return digits.apply(quantity) + " " + quantity.unit().symbol();
    }

    /// From words.
    public Answer<Limits<D>> read(String words) {
        String text = words.strip();
        if (text.startsWith(LOW)) {
            return quantity(text.substring(LOW.length())).map(low -> new Limits<>(low, null, null));
        }
        if (text.startsWith(HIGH)) {
            return quantity(text.substring(HIGH.length()))
                    .map(high -> new Limits<>(null, null, high));
        }
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? quantity(range.group(2)).then(high -> range(range.group(1), high))
                : quantity(text).map(target -> new Limits<>(null, target, null));
    }

    private Answer<Limits<D>> range(String low, Quantity<D> high) {
        BigDecimal number;
        try {
            number = new BigDecimal(low.replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            return new Refused<>(
                    "\"" + low + "\" is not a number",
                    "write it as in 1 to 5 " + high.unit().symbol());
        }
        Quantity<D> least = new Quantity<>(number, high.unit(), null);
        return least.compareTo(high) > 0
                ? new Refused<>(least + " is more than " + high, "write the smaller one first")
                : new Found<>(new Limits<>(least, null, high));
    }

    private Answer<Quantity<D>> quantity(String text) {
        return switch (QuantityText.read(text, units)) {
            case Reading.Understood<D>(Quantity<D> quantity, var _) -> new Found<>(quantity);
            case Reading.DecimalComma<D>(String point) -> quantity(point);
            case Reading.UnitMissing<D>(String number) ->
                    new Refused<>(number + " has no unit", "append one of " + units.symbols());
            case Reading.UnitUnknown<D>(String symbol) ->
                    new Refused<>(
                            "\"" + symbol + "\" is no unit of " + units.dimension(),
                            "use one of " + units.symbols());
            case Reading.NotANumber<D>() ->
                    new Refused<>(
                            "\"" + text + "\" does not begin with a number",
                            "write it as in 6, at least 6, at most 6 or 4 to 6 "
                                    + units.units().getFirst().symbol());
        };
    }
}

package org.thioloom.app.fx.entry;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.UnitSet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Quantities as people type them into a field: with a decimal point or comma, and without a unit
/// where the field shows one.
public final class TypedQuantity {
    // 1,500 is a thousand and a half to some, and one and a half to others
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\D.*)?");

    private static final Pattern SHOWN =
            Pattern.compile("(.+?)\\s*\\(\\s*u\\s*=\\s*(\\d+(?:[.,]\\d+)?)\\s*\\)");

    private static final Pattern EITHER =
            Pattern.compile("(.+?)\\s*(?:\\u00b1|\\+/?-)\\s*(\\d+(?:[.,]\\d+)?)\\s*(.*)");

    private TypedQuantity() {}

    /// Reads a quantity.
    ///
    /// @param unit that a bare number is in: the one the field shows
    public static <D extends Dimension> Answer<Quantity<D>> read(
            String typed, UnitSet<D> units, String unit) {
        return switch (QuantityText.read(typed, units)) {
            case Reading.Understood<D>(Quantity<D> quantity, var _) -> new Found<>(quantity);
            case Reading.DecimalComma<D>(String point) ->
                    THOUSANDS.matcher(typed.strip()).matches()
                            ? ambiguous(typed.strip())
                            : read(point, units, unit);
            case Reading.UnitMissing<D>(String number) ->
                    units.find(unit)
                            .<Answer<Quantity<D>>>map(u ->
                                    new Found<>(new Quantity<>(new BigDecimal(number), u, null)))
                            .orElseGet(() ->
                                    new Refused<>(
                                            number + " has no unit",
                                            "append one of " + units.symbols()));
            case Reading.NotANumber<D>() ->
                    new Refused<>(
                            "this does not begin with a number",
                            "write it as in " + example(units, unit));
            case Reading.UnitUnknown<D>(String symbol) ->
                    new Refused<>(
                            "\"" + symbol + "\" is no unit of " + units.dimension(),
                            "use one of " + units.symbols());
        };
    }

    /// Reads a quantity that was measured, its standard uncertainty with it where one is typed: `92
    /// +- 1.5 wt%`, or as a field shows it, `92 wt% (u = 1.5)`.
    public static <D extends Dimension> Answer<Quantity<D>> measured(
            String typed, UnitSet<D> units, String unit) {
        Matcher shown = SHOWN.matcher(typed);
        if (shown.matches()) {
            return read(shown.group(1), units, unit).map(q -> known(q, shown.group(2)));
        }
        Matcher either = EITHER.matcher(typed);
        return either.matches()
                ? read((either.group(1) + " " + either.group(3)).strip(), units, unit)
                        .map(q -> known(q, either.group(2)))
                : read(typed, units, unit);
    }

    private static <D extends Dimension> Quantity<D> known(Quantity<D> q, String uncertainty) {
        return new Quantity<>(q.value(), q.unit(), new BigDecimal(uncertainty.replace(',', '.')));
    }

    /// What was typed with decimal points in place of commas; or why nobody can tell which they
    /// are.
    ///
    /// @param typed any number of numbers, a comma with a blank behind it being none of them
    public static Answer<String> pointed(String typed) {
        return Stream.of(typed.split("[\\s@;:~]+"))
                .filter(word -> THOUSANDS.matcher(word).matches())
                .findFirst()
                .<Answer<String>>map(TypedQuantity::ambiguous)
                .orElseGet(() -> new Found<>(typed.replaceAll("(?<=\\d),(?=\\d)", ".")));
    }

    private static <T> Answer<T> ambiguous(String typed) {
        String digits = typed.replaceAll("(?<=\\d),(?=\\d)", "");
        String point = typed.replaceFirst(",", ".");
        return new Refused<>(
                typed + " may have a decimal comma or mean thousands",
                "write " + digits + " or " + point);
    }

    private static String example(UnitSet<?> units, String unit) {
        return "12.5 " + (unit.isEmpty() ? units.units().getFirst().symbol() : unit);
    }

    /// Reads a whole number.
    public static Answer<Integer> whole(String typed) {
        try {
            return new Found<>(new BigDecimal(typed.strip()).intValueExact());
        } catch (NumberFormatException | ArithmeticException notWhole) {
            return new Refused<>("this is not a whole number", "write it as in 12");
        }
    }
}

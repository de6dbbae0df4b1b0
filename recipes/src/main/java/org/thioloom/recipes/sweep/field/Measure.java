package org.thioloom.recipes.sweep.field;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a field is counted in, and between what it can be at all.
///
/// @param units what is accepted; empty for plain numbers alone
/// @param plain whether a number without a unit will do
/// @param whole whether only whole numbers make sense
/// @param above what it must exceed, in `bounded`
/// @param most what it must not exceed, in `bounded`
/// @param bounded the unit of the bounds; empty for a plain number
public record Measure(
        List<UnitSet<? extends Dimension>> units,
        boolean plain,
        boolean whole,
        double above,
        double most,
        String bounded) {
    private static final double BILLION = 1e9;

    public Measure {
        units = List.copyOf(units);
    }

    static Measure wholeNumber() {
        return new Measure(List.of(), true, true, -BILLION, BILLION, "");
    }

    static Measure number(double above, double most) {
        return new Measure(List.of(), true, false, above, most, "");
    }

    /// Any quantity of a dimension, of which the planner says what is too small or too large.
    static Measure of(UnitSet<? extends Dimension> units) {
        return new Measure(
                List.of(units), false, false, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, "");
    }

    /// A quantity above zero, and up to `most`.
    static Measure positive(UnitSet<? extends Dimension> units, Unit<?> bounded, double most) {
        return new Measure(List.of(units), false, false, 0, most, bounded.symbol());
    }

    /// Whatever the recipe's reader makes of it.
    static Measure anything() {
        return new Measure(Units.ALL, true, false, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, "");
    }

    /// The same for a difference of two values.
    Measure unbounded() {
        return new Measure(
                units, plain, whole, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, bounded);
    }

    /// The number and its unit; or nothing, and why.
    Optional<Typed> read(String text, String pointer, List<Finding> findings) {
        Optional<Typed> read = plain ? plain(text) : Optional.empty();
        for (UnitSet<? extends Dimension> set : units) {
            if (read.isEmpty()
                    && QuantityText.read(text, set)
                            instanceof Reading.Understood<?>(var quantity, String alias)) {
                if (alias != null) {
                    findings.add(Rule.UNIT_ALIAS.at(pointer, alias, quantity.unit()));
                }
                read = Optional.of(new Typed(quantity.value(), quantity.unit().symbol()));
            }
        }
        if (read.isEmpty()) {
            findings.add(objection(text, pointer));
        }
        return read.filter(typed -> isSound(typed, text, pointer, findings));
    }

    /// Whether the last of some values, as typed, is in a unit of this.
    boolean isIn(String values) {
        return units.stream()
                .flatMap(set -> set.units().stream())
                .anyMatch(unit -> values.endsWith(unit.symbol()));
    }

    private static Optional<Typed> plain(String text) {
        try {
            return Optional.of(new Typed(new BigDecimal(text.strip()), ""));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Finding objection(String text, String pointer) {
        String what = "\"" + text + "\"";
        if (units.size() != 1) {
            return text.matches("[+-]?\\d+,\\d+")
                    ? Rule.DECIMAL_COMMA.at(pointer, text, text.replace(',', '.'))
                    : Rule.WRONG_TYPE.at(
                            pointer,
                            what,
                            units.isEmpty() ? "a plain number" : "a number or a quantity",
                            units.isEmpty() ? "it without a unit, as in 12" : "it as in 120um");
        }
        UnitSet<? extends Dimension> set = units.getFirst();
        return switch (QuantityText.read(text, set)) {
            case Reading.DecimalComma<?>(String point) ->
                    Rule.DECIMAL_COMMA.at(pointer, text, point);
            case Reading.UnitMissing<?>(String number) ->
                    Rule.UNIT_MISSING.at(pointer, number, set.dimension(), set.symbols());
            case Reading.UnitUnknown<?>(String symbol) ->
                    symbol.equals("%")
                            ? Rule.PERCENT_BARE.at(pointer, set.symbols())
                            : Rule.UNIT_UNKNOWN.at(pointer, symbol, set.dimension(), set.symbols());
            case Reading.NotANumber<?>() ->
                    Rule.WRONG_TYPE.at(
                            pointer,
                            what,
                            "a quantity",
                            "a number and a unit, as in 1" + set.units().getFirst());
            case Reading.Understood<?> _ -> throw new IllegalStateException("bug: " + text);
        };
    }

    private boolean isSound(Typed typed, String text, String pointer, List<Finding> findings) {
        double value = typed.number().doubleValue() * factor(typed.unit(), bounded);
        boolean sound = value > above && value <= most;
        if (!sound) {
            findings.add(
                    above == 0 && !(value > 0)
                            ? Rule.NOT_POSITIVE.at(pointer, pointer.replaceAll(".*/", ""), text)
                            : Rule.OUT_OF_RANGE.at(
                                    pointer,
                                    pointer.replaceAll(".*/", ""),
                                    text,
                                    shown(above),
                                    shown(most) + (bounded.isEmpty() ? "" : " " + bounded)));
        }
        boolean fits = !whole || typed.number().stripTrailingZeros().scale() <= 0;
        if (!fits) {
            findings.add(Rule.WRONG_TYPE.at(pointer, text, "a whole number", "12"));
        }
        return sound && fits;
    }

    private static String shown(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    /// How many of one unit the other is; 1 where one of them is none.
    public double factor(String from, String to) {
        return from.isEmpty() || to.isEmpty() ? 1 : ratio(from, to).doubleValue();
    }

    /// The same size in another unit of the field.
    BigDecimal convert(Typed typed, String to) {
        return typed.unit().equals(to)
                ? typed.number()
                : typed.number().multiply(ratio(typed.unit(), to), MathContext.DECIMAL64);
    }

    private BigDecimal ratio(String from, String to) {
        for (UnitSet<? extends Dimension> set : units) {
            Optional<BigDecimal> f = factor(set, from);
            Optional<BigDecimal> t = factor(set, to);
            if (f.isPresent() && t.isPresent()) {
                return f.get().divide(t.get(), MathContext.DECIMAL64);
            }
        }
        return BigDecimal.ONE;
    }

    private static Optional<BigDecimal> factor(UnitSet<? extends Dimension> set, String symbol) {
        Stream<BigDecimal> factors =
                set.units().stream().filter(unit -> unit.symbol().equals(symbol)).map(Unit::factor);
        return factors.findFirst();
    }
}

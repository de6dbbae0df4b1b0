package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Limits;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads quantities, limits and questions at a place in a file.
///
/// @param units what is accepted
/// @param positive whether zero and below are refused
record Quantities<D extends Dimension>(UnitSet<D> units, boolean positive) {

    /// Anything above zero.
    static <D extends Dimension> Quantities<D> positive(UnitSet<D> units) {
        return new Quantities<>(units, true);
    }

    /// Any number: temperatures, and what may be zero.
    static <D extends Dimension> Quantities<D> any(UnitSet<D> units) {
        return new Quantities<>(units, false);
    }

    /// `{"value": 120, "unit": "um", "uncertainty": 5}`.
    Optional<Quantity<D>> read(Cursor here) {
        if (here.isMissing()) {
            return here.refuse(Rule.FIELD_MISSING, here.name(), example());
        }
        if (!here.node().isObject()) {
            return here.refuse(Rule.NOT_A_QUANTITY, here.node().toString());
        }
        here.isObject("value", "unit", "uncertainty");
        return number(here, "value").flatMap(value -> withUnit(here, value));
    }

    /// The quantity, or null when the field is absent or refused.
    @Nullable Quantity<D> readIfAny(Cursor parent, String field) {
        return parent.has(field) ? read(parent.in(field)).orElse(null) : null;
    }

    /// A quantity, or a question that may have been answered.
    Optional<Entry<Quantity<D>>> entry(Cursor here) {
        return isQuestion(here)
                ? Questions.ask(here, answer -> fromText(here, answer))
                : read(here).map(Entry.Stated::new);
    }

    /// The same, or null when the field is absent or refused.
    @Nullable Entry<Quantity<D>> entryIfAny(Cursor parent, String field) {
        return parent.has(field) ? entry(parent.in(field)).orElse(null) : null;
    }

    /// A set point `{"value", "unit"}` or limits `{"low", "high", "unit"}`, or a question.
    Optional<Entry<Limits<D>>> limits(Cursor here) {
        if (isQuestion(here)) {
            return Questions.ask(
                    here, answer -> fromText(here, answer).map(q -> new Limits<>(null, q, null)));
        }
        return here.has("value") || !(here.has("low") || here.has("high"))
                ? read(here).map(q -> new Entry.Stated<>(new Limits<>(null, q, null)))
                : range(here).map(Entry.Stated::new);
    }

    /// A quantity as typed: an answer, or a word of the command line.
    Optional<Quantity<D>> fromText(Cursor here, String text) {
        return accept(here, text, QuantityText.read(text, units));
    }

    private Optional<Limits<D>> range(Cursor here) {
        here.isObject("low", "high", "unit");
        @Nullable Quantity<D> low = bound(here, "low");
        @Nullable Quantity<D> high = bound(here, "high");
        if (low != null && high != null && low.compareTo(high) > 0) {
            return here.refuse(Rule.OUT_OF_RANGE, "low", low, "0", high);
        }
        return low == null && high == null
                ? Optional.empty()
                : Optional.of(new Limits<>(low, null, high));
    }

    private @Nullable Quantity<D> bound(Cursor here, String field) {
        return here.has(field)
                ? number(here, field).flatMap(value -> withUnit(here, value)).orElse(null)
                : null;
    }

    private Optional<BigDecimal> number(Cursor here, String field) {
        Cursor value = here.in(field);
        if (value.isMissing()) {
            return value.refuse(Rule.FIELD_MISSING, field, "120");
        }
        if (!value.node().isNumber()) {
            return value.refuse(Rule.NOT_A_QUANTITY, value.node().toString());
        }
        return value.within(value.node().decimalValue());
    }

    private Optional<Quantity<D>> withUnit(Cursor here, BigDecimal value) {
        Cursor unit = here.in("unit");
        if (unit.isMissing()) {
            return unit.refuse(Rule.UNIT_MISSING, value, units.dimension(), units.symbols());
        }
        return unit.asText()
                .flatMap(symbol ->
                        accept(unit, symbol, QuantityText.read(value, symbol, units))
                                .map(read -> withUncertainty(here, read)));
    }

    private Quantity<D> withUncertainty(Cursor here, Quantity<D> read) {
        if (!here.has("uncertainty")) {
            return read;
        }
        BigDecimal u = number(here, "uncertainty").orElse(null);
        if (u != null && u.signum() < 0) {
            here.in("uncertainty").refuse(Rule.NOT_POSITIVE, "uncertainty", u);
        }
        return new Quantity<>(read.value(), read.unit(), u);
    }

    private Optional<Quantity<D>> accept(Cursor here, String text, Reading<D> reading) {
        return switch (reading) {
            case Reading.Understood<D>(Quantity<D> quantity, String alias) -> {
                if (alias != null) {
                    here.refuse(Rule.UNIT_ALIAS, alias, quantity.unit());
                }
                yield here.within(quantity.value()).flatMap(_ -> checkSign(here, quantity));
            }
            case Reading.DecimalComma<D>(String point) ->
                    here.refuse(Rule.DECIMAL_COMMA, text, point);
            case Reading.NotANumber<D>() ->
                    here.refuse(Rule.WRONG_TYPE, "\"" + text + "\"", "a quantity", textExample());
            case Reading.UnitMissing<D>(String number) ->
                    here.refuse(Rule.UNIT_MISSING, number, units.dimension(), units.symbols());
            case Reading.UnitUnknown<D>(String symbol) -> refuseUnit(here, symbol);
        };
    }

    private Optional<Quantity<D>> refuseUnit(Cursor here, String symbol) {
        return symbol.equals("%")
                ? here.refuse(Rule.PERCENT_BARE, units.symbols())
                : here.refuse(Rule.UNIT_UNKNOWN, symbol, units.dimension(), units.symbols());
    }

    private Optional<Quantity<D>> checkSign(Cursor here, Quantity<D> quantity) {
        boolean wrong = positive ? !quantity.isPositive() : quantity.isBelowZero();
        return wrong
                ? here.refuse(Rule.NOT_POSITIVE, label(here), quantity)
                : Optional.of(quantity);
    }

    private static String label(Cursor here) {
        return here.name().equals("unit")
                ? here.pointer().replaceAll("/unit$", "").replaceAll(".*/", "")
                : here.name();
    }

    private static boolean isQuestion(Cursor here) {
        return here.node().isObject() && here.has("ask");
    }

    private String example() {
        return "{\"value\": 1, \"unit\": \"" + units.units().getFirst() + "\"}";
    }

    private String textExample() {
        return "a number and a unit, as in 1" + units.units().getFirst();
    }
}

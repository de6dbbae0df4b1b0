package org.thioloom.chem.quantity;

import org.thioloom.chem.quantity.Reading.DecimalComma;
import org.thioloom.chem.quantity.Reading.NotANumber;
import org.thioloom.chem.quantity.Reading.Understood;
import org.thioloom.chem.quantity.Reading.UnitMissing;
import org.thioloom.chem.quantity.Reading.UnitUnknown;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads quantities as people type them: `120um`, `0.25 g`, `1e-3 mol`.
public final class QuantityText {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern COMMA = Pattern.compile("([+-]?\\d+),(\\d+)(.*)");

    private QuantityText() {}

    /// Reads a number and a unit of one dimension. A decimal comma is told apart, not guessed at.
    public static <D extends Dimension> Reading<D> read(String text, UnitSet<D> units) {
        String trimmed = text.strip();
        Matcher comma = COMMA.matcher(trimmed);
        if (comma.matches()) {
            return new DecimalComma<>(comma.group(1) + "." + comma.group(2) + comma.group(3));
        }
        Matcher number = NUMBER.matcher(trimmed);
        if (!number.lookingAt()) {
            return new NotANumber<>();
        }
        String symbol = trimmed.substring(number.end()).strip();
        return symbol.isEmpty()
                ? new UnitMissing<>(number.group())
                : read(new BigDecimal(number.group()), symbol, units);
    }

    /// Reads a number whose unit stands apart, as in a file.
    public static <D extends Dimension> Reading<D> read(
            BigDecimal number, String symbol, UnitSet<D> units) {
        Optional<Unit<D>> exact = units.find(symbol);
        if (exact.isPresent()) {
            return new Understood<>(new Quantity<>(number, exact.get(), null), null);
        }
        Optional<Unit<D>> alias = units.findAlias(symbol);
        return alias.isPresent()
                ? new Understood<>(new Quantity<>(number, alias.get(), null), symbol)
                : new UnitUnknown<>(symbol);
    }
}

package org.thioloom.recipes.measured;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is looked for in a table: a quantity, the words that head it, and how it is counted.
///
/// @param name as it stands in a sentence
/// @param heads beginnings of words that mean it, in lower case
/// @param usual unit when the heading says none
record Column<D extends Dimension>(
        String name, List<String> heads, UnitSet<D> units, Unit<D> usual) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+.*");
    private static final Pattern IN_BRACKETS = Pattern.compile(".*[(\\[/].*");

    /// Sizes that a bench has, in the usual unit.
    private static final double LEAST = 1e-9;

    private static final double MOST = 1e9;

    /// A cell as it was understood.
    sealed interface Cell {
        /// In the usual unit.
        record Size(double value) implements Cell {}

        /// Nothing was written, or that nothing was measured.
        record Blank() implements Cell {}

        /// Something else.
        record Other() implements Cell {}
    }

    /// Whether a heading means this column.
    boolean isHeadedBy(String heading) {
        return words(heading)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> heads.stream().anyMatch(head -> means(word, head)));
    }

    /// Short names are whole words: v, h.
    private static boolean means(String word, String head) {
        return head.length() < 3 ? word.equals(head) : word.startsWith(head);
    }

    private static Stream<String> words(String heading) {
        return BETWEEN_WORDS.splitAsStream(heading).filter(word -> !word.isEmpty());
    }

    /// The unit that a heading names, as `volume_uL`, `Volume (µL)` or `h / um` do.
    Optional<Unit<D>> unit(String heading) {
        return words(heading)
                .map(word -> units.find(word).or(() -> units.findAlias(word)))
                .flatMap(Optional::stream)
                .reduce((_, last) -> last);
    }

    /// Whether a heading seems to name a unit, whichever.
    boolean hasSomeUnit(String heading) {
        return IN_BRACKETS.matcher(heading).matches();
    }

    /// A cell under a heading in `unit`.
    Cell read(String text, Unit<D> unit) {
        String word = text.toLowerCase(Locale.ROOT);
        if (List.of("", "nan", "na", "n/a", "#n/a", "-", "null", "none").contains(word)) {
            return new Cell.Blank();
        }
        String pointed = DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
        OptionalDouble value = number(pointed, unit);
        return value.isPresent() && Math.abs(value.getAsDouble()) <= MOST
                ? new Cell.Size(value.getAsDouble())
                : new Cell.Other();
    }

    private OptionalDouble number(String text, Unit<D> unit) {
        return switch (QuantityText.read(text, units)) {
            case Reading.Understood<D>(Quantity<D> quantity, var _) ->
                    OptionalDouble.of(quantity.in(usual));
            case Reading.UnitMissing<D>(String number) ->
                    OptionalDouble.of(new Quantity<>(new BigDecimal(number), unit, null).in(usual));
            default -> OptionalDouble.empty();
        };
    }

    /// Why a cell is no size; empty when it is one.
    Optional<String> fault(Cell cell, String text) {
        return switch (cell) {
            case Cell.Blank() -> Optional.of("no " + name);
            case Cell.Size(double value) when value >= LEAST -> Optional.empty();
            default -> Optional.of("\"%s\" for its %s".formatted(text, name));
        };
    }
}

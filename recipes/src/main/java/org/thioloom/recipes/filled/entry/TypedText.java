package org.thioloom.recipes.filled.entry;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One text being read.
record TypedText<D extends Dimension>(String words, Unit<D> unit, UnitSet<D> units) {
    static final Set<String> NOTHING =
            Set.of("n/a", "na", "n.a.", "-", "--", "not done", "none", "n.d.");
    private static final Pattern ROUGHLY =
            Pattern.compile("(?:~|≈|ca\\.?|about|approx\\.?)\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND = Pattern.compile("(<=?|>=?|≤|≥)\\s*(.*)");
    private static final Pattern PLAIN =
            Pattern.compile("([+-]?\\d+(?:[.,]\\d+)?|[+-]?[.,]\\d+)\\s*(.*)");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    Typed read() {
        String text = words.strip();
        if (Typed.isNotApplicable(text)) {
            return new Typed.NotApplicable(text);
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            return number(bound.group(2), "") instanceof Typed.Figure(double value, var _)
                    ? new Typed.Bound(value, "<≤".contains(bound.group(1).substring(0, 1)))
                    : notUnderstood("no number stands behind " + bound.group(1));
        }
        Matcher roughly = ROUGHLY.matcher(text);
        return roughly.matches() ? number(roughly.group(1), "roughly") : number(text, "");
    }

    private Typed number(String text, String how) {
        Matcher plain = PLAIN.matcher(text.strip());
        if (!plain.matches()) {
            return notUnderstood("it is no number");
        }
        String digits = plain.group(1);
        String symbol = plain.group(2).strip();
        boolean comma = digits.indexOf(',') >= 0;
        if (comma && THOUSANDS.matcher(digits).matches()) {
            return notUnderstood("the comma may part thousands or decimals");
        }
        String point = digits.replace(',', '.');
        String read = comma ? with(how, "decimal comma") : how;
        String written = symbol.isEmpty() ? unit.symbol() : symbol;
        return switch (QuantityText.read(point + written, units)) {
            case Reading.Understood<D>(var quantity, var _) ->
                    new Typed.Figure(
                            quantity.in(unit),
                            quantity.unit().equals(unit)
                                    ? read
                                    : with(read, "from " + quantity.unit()));
            default ->
                    notUnderstood(
                            "\"" + symbol + "\" is no unit of " + units.dimension() + " here");
        };
    }

    private static String with(String how, String more) {
        return how.isEmpty() ? more : how + ", " + more;
    }

    private Typed notUnderstood(String why) {
        return new Typed.NotUnderstood(words.strip(), why);
    }
}

package org.thioloom.chem.substance;

import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.CatalogueReading.Problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A row that a user wrote. It reads what is there and writes down what is wrong with it, so that
/// one pass finds every problem.
final class UserRow implements Cells {
    // longer numbers, and larger powers of ten, are slips that would cost time and memory
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?\\d{1,9}(\\.\\d{0,9})?([eE][+-]?\\d)?");

    private final String table;
    private final int line;
    private final Map<String, String> cells;
    private final List<Problem> problems;

    UserRow(String table, int line, Map<String, String> cells, List<Problem> problems) {
        this.table = table;
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.problems = problems;
    }

    int line() {
        return line;
    }

    @Override
    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    void refuse(String sentence, String remedy) {
        problems.add(new Problem(table, line, sentence, remedy));
    }

    /// Whether something stands under a column that must be filled.
    boolean has(String column, String example) {
        if (cell(column).isEmpty()) {
            refuse("no " + column + " is given", "write one, such as " + example);
            return false;
        }
        return true;
    }

    /// The number under a column; empty when nothing or no number stands there.
    Optional<BigDecimal> number(String column) {
        Optional<String> text = cell(column);
        if (text.isPresent() && !NUMBER.matcher(text.get()).matches()) {
            refuse(
                    "\"" + text.get() + "\" under " + column + " is no number",
                    "write it with a decimal point and no unit, such as 1.05");
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }

    /// Whether low, the value and high stand in this order, as far as they are given. Two ends make
    /// a range; one alone is refused.
    void checkRange(BigDecimal value, String low, String high) {
        Optional<BigDecimal> from = number(low);
        Optional<BigDecimal> to = number(high);
        if (cell(low).isPresent() != cell(high).isPresent()) {
            refuse("one of " + low + " and " + high + " is missing", "give both or none");
        } else if (from.isPresent()
                && to.isPresent()
                && (from.get().compareTo(value) > 0 || to.get().compareTo(value) < 0)) {
            refuse(
                    value.toPlainString()
                            + " is not between "
                            + from.get().toPlainString()
                            + " and "
                            + to.get().toPlainString(),
                    "write " + low + ", the value and " + high + " in this order");
        }
    }

    /// Whether source and confidence, where given, are ones we know.
    void checkProvenance() {
        cell("source")
                .filter(key -> References.find(key).isEmpty())
                .ifPresent(key ->
                        refuse(
                                "\"" + key + "\" is not a source we know",
                                "use user for what you state, or the key of a listed reference such"
                                        + " as clp2008"));
        cell("confidence")
                .filter(letter -> Confidence.find(letter).isEmpty())
                .ifPresent(letter ->
                        refuse(
                                "\"" + letter + "\" is not a confidence",
                                "use H for solid, M for usual, L for a placeholder"));
    }
}

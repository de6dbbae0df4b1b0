package org.thioloom.app.fx.explore;

import org.thioloom.app.fx.part.Content;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.sweep.Column;
import org.thioloom.recipes.sweep.Column.PlannedNumber;
import org.thioloom.recipes.sweep.Column.Source;
import org.thioloom.recipes.sweep.Rows;
import org.thioloom.recipes.sweep.Sweep;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Many plans as a table: what was varied, and what each comes to.
///
/// @param remark how many there are, and of how many there is no plan or no gel, and why
/// @param own the plan that they are around
public record SweepSheet(
        List<Column> fields, List<Column> outcomes, Rows rows, String remark, Own own) {
    private static final int DIGITS = 4;
    private static final List<String> USUAL = List.of("solFraction", "disc.volume");

    public SweepSheet {
        fields = List.copyOf(fields);
        outcomes = List.copyOf(outcomes);
    }

    /// The plan itself among others.
    ///
    /// @param at its own value of each field, in the unit of the field; empty where it has none
    /// @param numbers its outcomes by their keys
    public record Own(List<OptionalDouble> at, Map<String, Double> numbers) {
        static final Own NONE = new Own(List.of(), Map.of());

        public Own {
            at = List.copyOf(at);
            numbers = Map.copyOf(numbers);
        }

        Optional<Double> number(String key) {
            return Optional.ofNullable(numbers.get(key));
        }

        /// Where it lies; empty unless each of its values is known.
        Optional<double[]> place() {
            return !at.isEmpty() && at.stream().allMatch(OptionalDouble::isPresent)
                    ? Optional.of(at.stream().mapToDouble(OptionalDouble::getAsDouble).toArray())
                    : Optional.empty();
        }
    }

    static Content<SweepSheet> of(Asked asked) {
        if (asked.varied().isEmpty()) {
            return new Content.Nothing<>(
                    "Nothing is varied",
                    "one field, or two, take several values, and each plan is reckoned",
                    "name a field and its values, as thickness and 60um:200um:20um");
        }
        for (Asked.Varied one : asked.varied()) {
            if (one.values().isEmpty()) {
                return new Content.Nothing<>(
                        "No values of " + one.name(),
                        "a field is varied through values, and there are none",
                        "write some as in 60um:200um:20um, or empty its name");
            }
        }
        if (asked.planned().record().isEmpty()) {
            return Content.of(asked.planned(), _ -> new Content.Waiting<>());
        }
        return switch (asked.sweep()) {
            case Outcome.Refused<Sweep>(List<Finding> why) -> refused(why);
            case Outcome.Accepted<Sweep>(Sweep sweep, var _) -> of(sweep, asked);
        };
    }

    private static Content<SweepSheet> refused(List<Finding> why) {
        return new Content.Nothing<>(
                "This cannot be reckoned",
                why.stream().map(Finding::problem).collect(Collectors.joining("; ")),
                why.stream().map(Finding::advice).collect(Collectors.joining("; ")));
    }

    private static Content<SweepSheet> of(Sweep sweep, Asked asked) {
        if (sweep.points() > Asked.MOST) {
            return new Content.Nothing<>(
                    "That is more than a window shows",
                    "%,d plans, and a table here has up to %,d"
                            .formatted(sweep.points(), Asked.MOST),
                    "take larger steps; the command line writes any number of plans to a file (thioloom sweep)");
        }
        Rows rows = sweep.reckon(0, (int) sweep.points());
        return new Content.Shown<>(
                new SweepSheet(
                        sweep.fields(),
                        sweep.outcomes(),
                        rows,
                        remark(sweep, rows),
                        own(sweep, asked)));
    }

    private static Own own(Sweep sweep, Asked asked) {
        List<OptionalDouble> at =
                asked.planned()
                        .record()
                        .map(record -> sweep.placeOf(record.control()))
                        .orElse(List.of());
        // on a map its place is marked, and on a curve its number too
        boolean curve = sweep.fields().size() == 1;
        return new Own(
                at, curve ? plain(asked).map(SweepSheet::numbers).orElse(Map.of()) : Map.of());
    }

    /// The plan that is asked about, as a sweep in which nothing is varied.
    static Optional<SweepSheet> plain(Asked asked) {
        return new Asked(asked.planned(), List.of()).sweep()
                        instanceof Outcome.Accepted<Sweep>(Sweep sweep, var _)
                ? Optional.of(
                        new SweepSheet(
                                sweep.fields(), sweep.outcomes(), sweep.reckon(0, 1), "", Own.NONE))
                : Optional.empty();
    }

    private static Map<String, Double> numbers(SweepSheet plain) {
        Map<String, Double> numbers = new HashMap<>();
        for (int i = 0; i < plain.outcomes.size(); i++) {
            String key = plain.outcomes.get(i).key();
            plain.rows.outcome(0, i).ifPresent(value -> numbers.put(key, value));
        }
        return numbers;
    }

    private static String remark(Sweep sweep, Rows rows) {
        Sweep.Tally tally = new Sweep.Tally();
        tally.add(rows);
        long without = tally.counts().values().stream().mapToLong(Long::longValue).sum();
        return rows.size()
                + (rows.size() == 1 ? " plan" : " plans")
                + (sweep.seed().isPresent() ? ", drawn at random" : "")
                + (without == 0
                        ? ""
                        : tally.counts().entrySet().stream()
                                .map(rule -> rule.getKey() + " " + rule.getValue())
                                .collect(
                                        Collectors.joining(
                                                ", ",
                                                "; no plan, or no gel, at " + without + ": ",
                                                "")));
    }

    /// The column of a key, else of the first usual one there is.
    int outcome(String key) {
        return Stream.concat(Stream.of(key), USUAL.stream())
                .map(wanted -> place(outcomes, wanted))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(0);
    }

    private static int place(List<Column> columns, String key) {
        return columns.stream().map(Column::key).toList().indexOf(key);
    }

    /// A cell in words: what was varied as it was typed, then what came of it.
    String words(int row, int column) {
        if (column < fields.size()) {
            return BigDecimal.valueOf(rows.value(row, column)).stripTrailingZeros().toPlainString();
        }
        int outcome = column - fields.size();
        OptionalDouble value = rows.outcome(row, outcome);
        if (value.isPresent()
                && outcomes.get(outcome).source().equals(new Source.Planned(PlannedNumber.DISCS))) {
            return Long.toString((long) value.getAsDouble());
        }
        return value.isEmpty() ? "" : words(value.getAsDouble());
    }

    /// A number of a table.
    static String words(double value) {
        return Rounding.significant(BigDecimal.valueOf(value), DIGITS);
    }

    /// What stands above a column: `dry thickness, um`.
    static String head(Column column) {
        return column.unit().isEmpty() ? column.words() : column.words() + ", " + column.unit();
    }

    /// All of it, as spreadsheets take it from the clipboard.
    String tabbed() {
        List<String> heads =
                Stream.concat(fields.stream(), outcomes.stream()).map(SweepSheet::head).toList();
        StringBuilder text = new StringBuilder(String.join("\t", heads)).append('\n');
        for (int row = 0; row < rows.size(); row++) {
            int number = row;
            text.append(
                            IntStream.range(0, heads.size())
                                    .mapToObj(column -> words(number, column))
                                    .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }
}

package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.table.Table;
import org.thioloom.chem.uncertainty.Distribution;
import org.thioloom.recipes.outcome.PlanInput;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How well a kind of number is usually known. A row of `typical.tsv`: a default to edit.
///
/// @param key `ends-alive`
/// @param estimate what the number usually is; empty when the plan's own value is taken
/// @param uncertainty standard, or the half-width of a rectangular one
/// @param of what it is counted in
/// @param source key of the reference
record Typical(
        String key,
        OptionalDouble estimate,
        double uncertainty,
        Of of,
        Shape shape,
        String source) {
    /// A bound so many u away is not met in ten million million draws.
    private static final double FAR = 8;

    private static final Map<String, Typical> ALL =
            read(Table.read(Typical.class, "typical.tsv")).stream()
                    .collect(Collectors.toMap(Typical::key, Function.identity()));

    /// What an uncertainty is counted in.
    enum Of {
        UNIT,
        PERCENT,
        DIGIT
    }

    /// How the truth lies about the estimate.
    enum Shape {
        NORMAL,
        RECTANGULAR,
        LOGNORMAL
    }

    /// The row of this key, which must be there.
    static Typical of(String key) {
        Typical typical = ALL.get(key);
        if (typical == null) {
            throw new IllegalStateException("bug: nothing typical is called " + key);
        }
        return typical;
    }

    private static List<Typical> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new Typical(
                                table.text(row, "key"),
                                table.cell(row, "estimate")
                                        .map(Double::parseDouble)
                                        .map(OptionalDouble::of)
                                        .orElse(OptionalDouble.empty()),
                                Double.parseDouble(table.text(row, "uncertainty")),
                                Of.valueOf(table.text(row, "of").toUpperCase(Locale.ROOT)),
                                Shape.valueOf(table.text(row, "shape").toUpperCase(Locale.ROOT)),
                                table.text(row, "source")))
                .toList();
    }

    /// About a value, in its unit.
    double about(double value) {
        return of == Of.PERCENT ? uncertainty / 100 * value : uncertainty;
    }

    /// What is believed of an input by this.
    ///
    /// @param value the estimate
    Distribution of(PlanInput input, double value) {
        double u = about(value);
        return switch (shape) {
            case RECTANGULAR -> new Distribution.Rectangular(value, u);
            case LOGNORMAL -> new Distribution.LogNormal(value, uncertainty / 100);
            case NORMAL -> normal(input, value, u);
        };
    }

    /// What is believed when somebody states u: a factor stays a factor, all else is normal.
    Distribution withUncertainty(PlanInput input, double value, double u) {
        return shape == Shape.LOGNORMAL && u > 0
                ? new Distribution.LogNormal(value, u / value)
                : normal(input, value, u);
    }

    /// Normal within the bounds of an input: turned back at them where they are near.
    static Distribution normal(PlanInput input, double value, double u) {
        if (u == 0) {
            return new Distribution.Exact(value);
        }
        boolean far = value - input.low() > FAR * u && input.high() - value > FAR * u;
        return far
                ? new Distribution.Normal(value, u)
                : new Distribution.Reflected(value, u, input.low(), input.high());
    }
}

package org.thioloom.recipes.sweep.field;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.sweep.field.Values.Drawn;
import org.thioloom.recipes.sweep.field.Values.Listed;
import org.thioloom.recipes.sweep.field.Values.Ramp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a field is to take: `60um:200um:20um` in steps, `60um:200um/8` so many values evenly,
/// `60um,120um` one after another, `60um~200um` at random.
public final class AxisReader {
    private static final Pattern COUNTED = Pattern.compile("([^:]*):([^:]*)/(\\d+)");
    // 1,05 is far more likely a number with a comma than a 1 and an 05
    private static final Pattern COMMA = Pattern.compile("(.*,)?[+-]?\\d+,0\\d*(,.*)?");

    private final Field field;
    private final String text;
    private final String pointer;
    private final List<Finding> findings;

    private AxisReader(Field field, String text, List<Finding> findings) {
        this.field = field;
        this.text = text.strip();
        this.findings = findings;
        pointer = Fields.pointer(field.name());
    }

    /// The axis; or nothing, and why.
    public static Optional<Axis> read(Field field, String text, List<Finding> findings) {
        return new AxisReader(field, text, findings).read();
    }

    private Optional<Axis> read() {
        Matcher counted = COUNTED.matcher(text);
        if (text.contains("~")) {
            return two(text.split("~", -1), "60um~200um").flatMap(this::drawn);
        }
        if (counted.matches()) {
            return ends(List.of(counted.group(1), counted.group(2)))
                    .flatMap(ends -> evenly(ends, counted.group(3)));
        }
        if (text.contains(":")) {
            String[] parts = text.split(":", -1);
            return parts.length == 3
                    ? ends(List.of(parts)).flatMap(this::steps)
                    : refuse("60um:200um:20um, 60um:200um/8 or 60um,120um");
        }
        if (COMMA.matcher(text).matches()) {
            findings.add(Rule.DECIMAL_COMMA.at(pointer, text, text.replace(',', '.')));
            return Optional.empty();
        }
        return listed(List.of(text.split(",", -1)));
    }

    private Optional<List<Typed>> two(String[] parts, String example) {
        return parts.length == 2 ? ends(List.of(parts)) : this.<List<Typed>>refuse(example);
    }

    private <T> Optional<T> refuse(String examples) {
        findings.add(
                Rule.WRONG_TYPE.at(
                        pointer,
                        "\"" + text + "\"",
                        "values of " + field.name(),
                        "them as in " + examples));
        return Optional.empty();
    }

    /// All in the unit of the first; a part without one is in that of the next that has one.
    private Optional<List<Typed>> ends(List<String> parts) {
        String unit = "";
        List<Typed> read = new ArrayList<>();
        for (String part : parts.reversed()) {
            boolean bare = part.strip().matches("[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?");
            boolean step = parts.size() == 3 && read.isEmpty();
            Optional<Typed> typed =
                    (step ? field.measure().unbounded() : field.measure())
                            .read(bare ? part.strip() + unit : part, pointer, findings);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            unit = typed.get().unit();
            read.addFirst(typed.get());
        }
        return Optional.of(inFirstUnit(read));
    }

    private List<Typed> inFirstUnit(List<Typed> values) {
        String unit = values.getFirst().unit();
        return values.stream().map(v -> new Typed(field.measure().convert(v, unit), unit)).toList();
    }

    private Optional<Axis> drawn(List<Typed> ends) {
        BigDecimal low = ends.get(0).number().min(ends.get(1).number());
        BigDecimal high = ends.get(0).number().max(ends.get(1).number());
        return axis(
                ends, new Drawn(low.doubleValue(), high.doubleValue(), field.measure().whole()));
    }

    private Optional<Axis> evenly(List<Typed> ends, String typed) {
        BigDecimal count = new BigDecimal(typed);
        if (count.signum() <= 0 || count.compareTo(BigDecimal.valueOf(Axis.MOST)) > 0) {
            findings.add(
                    Rule.OUT_OF_RANGE.at(pointer, "the number of values", typed, 1, Axis.MOST));
            return Optional.empty();
        }
        BigDecimal from = ends.get(0).number();
        BigDecimal span = ends.get(1).number().subtract(from);
        boolean falls =
                count.intValue() > 1
                        && span.remainder(count.subtract(BigDecimal.ONE)).signum() != 0;
        if (field.measure().whole() && falls) {
            findings.add(
                    Rule.WRONG_TYPE.at(
                            pointer, text, "a row of whole numbers", "steps, as in 6:24:6"));
            return Optional.empty();
        }
        return axis(ends, Ramp.evenly(from, ends.get(1).number(), count.longValueExact()));
    }

    private Optional<Axis> steps(List<Typed> parts) {
        BigDecimal from = parts.get(0).number();
        BigDecimal span = parts.get(1).number().subtract(from);
        BigDecimal step = parts.get(2).number();
        if (step.signum() == 0 || span.signum() * step.signum() < 0) {
            findings.add(
                    Rule.WRONG_TYPE.at(
                            pointer,
                            ("a step of " + step.toPlainString() + " " + parts.get(2).unit())
                                    .strip(),
                            "one that leads from the first value to the last",
                            "a step above zero for rising values, below for falling ones"));
            return Optional.empty();
        }
        BigDecimal count = span.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        if (count.compareTo(BigDecimal.valueOf(Axis.MOST)) > 0) {
            findings.add(
                    Rule.OUT_OF_RANGE.at(
                            pointer, "the number of steps", count.toPlainString(), 1, Axis.MOST));
            return Optional.empty();
        }
        return axis(parts, Ramp.steps(from, step, count.longValueExact()));
    }

    private Optional<Axis> listed(List<String> parts) {
        if (!field.measure().plain() && parts.getFirst().matches("[+-]?\\d+")) {
            // of quantities a part without a unit is the half of one
            field.measure().read(text, pointer, findings);
            return Optional.empty();
        }
        List<Typed> values = new ArrayList<>();
        for (String part : parts) {
            field.measure().read(part, pointer, findings).ifPresent(values::add);
        }
        return values.size() < parts.size()
                ? Optional.empty()
                : axis(
                        values,
                        new Listed(
                                inFirstUnit(values).stream()
                                        .map(v -> v.number().doubleValue())
                                        .toList()));
    }

    private Optional<Axis> axis(List<Typed> values, Values taken) {
        return Optional.of(new Axis(field, values.getFirst().unit(), taken));
    }
}

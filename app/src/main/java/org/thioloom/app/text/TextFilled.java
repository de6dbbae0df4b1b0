package org.thioloom.app.text;

import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecord.Actual;
import org.thioloom.recipes.filled.FilledRecord.Deviation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Draws what was read from a filled record in a terminal.
public final class TextFilled {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private TextFilled() {}

    /// The answer first: as planned or not; then where not, then what was done.
    public static String draw(FilledRecord record) {
        StringBuilder text = new StringBuilder();
        text.append(record.planned().title())
                .append(", batch ")
                .append(record.batch().isEmpty() ? "without a number" : record.batch())
                .append(record.date() == null ? "" : ", " + record.date())
                .append("\n")
                .append(verdict(record))
                .append("\n");
        if (!record.deviations().isEmpty()) {
            text.append("\nDepartures from the plan\n");
            text.append(TextTable.draw(deviations(record.deviations()), INDENT, WIDTH));
        }
        text.append("\nDone\n");
        text.append(
                record.actuals().isEmpty()
                        ? INDENT + "nothing was entered\n"
                        : TextTable.draw(actuals(record.actuals()), INDENT, WIDTH));
        return text.toString();
    }

    private static String verdict(FilledRecord record) {
        int count = record.deviations().size();
        return record.actuals().isEmpty()
                ? "Nothing has been filled in yet."
                : count == 0
                        ? "As planned, as far as it was filled in."
                        : count + (count == 1 ? " departure" : " departures") + " from the plan.";
    }

    private static List<List<String>> deviations(List<Deviation> deviations) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("what", "word", "planned", "done"));
        for (Deviation one : deviations) {
            rows.add(List.of(one.id(), one.word(), one.planned(), one.actual()));
        }
        return rows;
    }

    private static List<List<String>> actuals(List<Actual> actuals) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("what", "value", "unit", "by"));
        for (Actual one : actuals) {
            String value = Rounding.significant(BigDecimal.valueOf(one.value()), 5);
            rows.add(List.of(one.id(), value, one.unit(), one.by()));
        }
        return rows;
    }
}

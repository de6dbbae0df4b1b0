package org.thioloom.app.text.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.text.TextTable;
import org.thioloom.recipes.correction.Correction;
import org.thioloom.recipes.correction.Corrections;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecord.Deviation;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.List;

/// Draws what was read from a filled record in a terminal.
public final class TextFilled {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final FilledRecord record;
    private final StringBuilder text = new StringBuilder();

    private TextFilled(FilledRecord record) {
        this.record = record;
    }

    /// The answer first: as planned or not; then where not, then what was done beside what was
    /// planned.
    public static String draw(FilledRecord record) {
        return draw(record, null);
    }

    /// The same with what it corrects in an earlier copy.
    public static String draw(FilledRecord record, @Nullable Corrections corrections) {
        return new TextFilled(record).all(corrections);
    }

    private String all(@Nullable Corrections corrections) {
        text.append(record.planned().title())
                .append(", batch ")
                .append(record.batch().isEmpty() ? "without a number" : record.batch())
                .append(record.date() == null ? "" : ", " + record.date())
                .append('\n')
                .append(verdict(record))
                .append('\n');
        table("Departures from the plan", deviations(record.deviations()));
        if (corrections != null) {
            corrections(corrections);
        }
        unsigned();
        for (FilledPart part : FilledPart.of(record)) {
            table(
                    part.heading(),
                    headed(part.head(), part.rows().stream().map(FilledPart.Row::cells).toList()));
        }
        return text.toString();
    }

    /// As planned or not, in one sentence.
    public static String verdict(FilledRecord record) {
        int count = record.deviations().size();
        if (record.actuals().isEmpty() && record.notes().isEmpty() && count == 0) {
            return record.isWhole()
                    ? "Nothing has been filled in yet."
                    : "Nothing has been filled in yet; parts of the record cannot be read.";
        }
        String asPlanned =
                record.isWhole()
                        ? "As planned, as far as it was filled in"
                        : "What can be read is as planned";
        String answer =
                count == 0
                        ? asPlanned
                        : count + (count == 1 ? " departure" : " departures") + " from the plan";
        long unsigned = count(record, Rule.SIGNATURE_MISSING);
        long unread = count(record, Rule.ENTRY_NOT_UNDERSTOOD) + count(record, Rule.ENTRY_IS_BOUND);
        return answer
                + (record.isWhole() ? "" : "; parts of the record cannot be read")
                + (unsigned == 0 ? "" : "; " + unsigned + " not signed")
                + (unread == 0 ? "" : "; " + unread + " entered but not counted")
                + ".";
    }

    private static long count(FilledRecord record, Rule rule) {
        return record.findings().stream().filter(finding -> finding.rule() == rule).count();
    }

    private static List<List<String>> deviations(List<Deviation> deviations) {
        List<List<String>> rows = new ArrayList<>();
        for (Deviation one : deviations) {
            rows.add(List.of(one.id(), one.word(), one.planned(), one.actual()));
        }
        return headed(List.of("", "", "planned", "done"), rows);
    }

    private void corrections(Corrections corrections) {
        List<List<String>> rows = new ArrayList<>();
        for (Correction one : corrections.all()) {
            String why =
                    one.isAddition()
                            ? "filled in later"
                            : one.isExplained()
                                    ? one.reason() + " (" + one.by() + ")"
                                    : one.reason().isEmpty() ? "NO REASON" : "NO INITIALS";
            rows.add(List.of(one.id(), one.from(), one.to(), why));
        }
        text.append(rows.isEmpty() ? "\nCorrections\n" + INDENT + "none: the copies agree\n" : "");
        table("Corrections", headed(List.of("", "was", "is", "why"), rows));
    }

    private void unsigned() {
        List<String> missing =
                record.findings().stream()
                        .filter(finding -> finding.rule() == Rule.SIGNATURE_MISSING)
                        .map(finding -> finding.problem())
                        .toList();
        if (!missing.isEmpty()) {
            text.append("\nSignatures\n");
            missing.forEach(one -> text.append(INDENT).append(one).append('\n'));
        }
    }

    private static List<List<String>> headed(List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        if (!rows.isEmpty()) {
            all.add(head);
            all.addAll(rows);
        }
        return all;
    }

    private void table(String heading, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            text.append(TextTable.draw(rows, INDENT, WIDTH));
        }
    }
}

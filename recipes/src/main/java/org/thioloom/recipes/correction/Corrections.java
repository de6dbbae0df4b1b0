package org.thioloom.recipes.correction;

import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.RowTable;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.filled.entry.Initials;
import org.thioloom.recipes.filled.entry.Moments;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// What a second copy of a record corrects in the first.
///
/// @param all in the order of the record
/// @param findings a correction that nobody explains; an error where the two are not copies of one
///   record
public record Corrections(List<Correction> all, List<Finding> findings) {
    private static final String LOG = "deviations.";
    private static final String META = "Meta_";
    private static final double ROUNDING = 1e-9;

    /// By which the program knows its own rows again.
    private static final Pattern MARK = Pattern.compile(".*[._][Pp]rint");

    public Corrections {
        all = List.copyOf(all);
        findings = List.copyOf(findings);
    }

    /// Whether every change has a reason and initials.
    public boolean isExplained() {
        return all.stream().allMatch(Correction::isExplained);
    }

    /// Whether a departure is no more than the line of the log that explains one of these.
    public boolean explains(FilledRecord.Deviation departure) {
        return departure.id().startsWith("log/")
                && all.stream()
                        .anyMatch(one ->
                                one.isExplained() && one.reason().equals(departure.actual()));
    }

    /// Two copies of one record, held against each other.
    ///
    /// @param first the copy that was there before
    /// @param second the copy that corrects it
    public static Corrections of(FilledRecord first, FilledRecord second) {
        Optional<Finding> other = otherBatch(first, second);
        if (other.isPresent()) {
            return new Corrections(List.of(), List.of(other.get()));
        }
        List<Correction> all = new Comparison(first.entries(), second).all();
        List<Finding> findings =
                all.stream()
                        .filter(correction -> !correction.isExplained())
                        .map(Corrections::unexplained)
                        .toList();
        return new Corrections(all, findings);
    }

    private static Optional<Finding> otherBatch(FilledRecord first, FilledRecord second) {
        BatchRecord one = first.planned();
        BatchRecord other = second.planned();
        boolean samePlan =
                one.weighing().equals(other.weighing())
                        && one.steps().equals(other.steps())
                        && one.control()
                                .master()
                                .header()
                                .hash()
                                .equals(other.control().master().header().hash());
        if (!samePlan) {
            return Optional.of(
                    Rule.RECORD_OF_ANOTHER_BATCH.at(
                            "", "the two workbooks were drawn for different plans"));
        }
        boolean sameBatch =
                first.batch().isEmpty()
                        || second.batch().isEmpty()
                        || first.batch().equals(second.batch());
        return sameBatch
                ? Optional.empty()
                : Optional.of(
                        Rule.RECORD_OF_ANOTHER_BATCH.at(
                                "/Batch_No",
                                "the two workbooks are of batch %s and of batch %s"
                                        .formatted(first.batch(), second.batch())));
    }

    private static Finding unexplained(Correction correction) {
        return Rule.CORRECTION_UNEXPLAINED.at(
                "/" + correction.id(),
                correction.id(),
                correction.from(),
                correction.to().isEmpty() ? "blank" : correction.to(),
                correction.reason().isEmpty()
                        ? "no new line of the deviation log says why"
                        : "the line of the deviation log that says why has no initials",
                subject(correction.id()));
    }

    /// What a line of the log must name: the last part of an id, `node` or `3.1.2`, or the words of
    /// a name of one.
    private static String subject(String id) {
        String last = id.substring(id.lastIndexOf('/') + 1);
        String step = last.contains("#") ? last.substring(0, last.indexOf('#')) : last;
        return id.startsWith("discs/") ? "disc " + step : step;
    }

    /// Two copies, cell by cell.
    private record Comparison(Entries first, FilledRecord record) {
        List<Correction> all() {
            Entries second = record.entries();
            Set<String> names = new LinkedHashSet<>(second.cells().keySet());
            names.addAll(first.cells().keySet());
            names.removeIf(name ->
                    name.startsWith(META)
                            || name.startsWith(LOG)
                            || MARK.matcher(name).matches()
                            || record.computed().has(name));
            List<Correction> all = new ArrayList<>();
            for (String name : names) {
                for (int row = 0; row < Math.max(first.rows(name), second.rows(name)); row++) {
                    String from = shown(first, name, row);
                    String to = shown(second, name, row);
                    if (!from.equals(to) && !rounded(first.at(name, row), second.at(name, row))) {
                        all.add(correction(id(name, row), from, to));
                    }
                }
            }
            return all;
        }

        /// Clock times and days as people write them.
        private static String shown(Entries entries, String name, int row) {
            OptionalDouble number = entries.number(name, row);
            if (number.isPresent() && Moments.CLOCKS.contains(name)) {
                return Initials.clock(number.getAsDouble());
            }
            boolean day = Moments.DAYS.contains(name) || name.endsWith("_At");
            return number.isPresent() && day && Moments.isDay(number.getAsDouble())
                    ? (Moments.day(number.getAsDouble())
                                    + " "
                                    + Initials.clock(number.getAsDouble() % 1))
                            .strip()
                    : entries.text(name, row);
        }

        /// Some programs keep 15 digits of a number, and of clock times fewer.
        private static boolean rounded(Cell one, Cell other) {
            return one instanceof Cell.Figure(double a)
                    && other instanceof Cell.Figure(double b)
                    && Math.abs(a - b) <= ROUNDING * (1 + Math.max(Math.abs(a), Math.abs(b)));
        }

        private Correction correction(String id, String from, String to) {
            String subject = subject(id).toLowerCase(Locale.ROOT);
            Entries log = record.entries();
            for (int row = 0; row < log.rows(LOG + "what"); row++) {
                String what = log.text(LOG + "what", row);
                String said = String.join(" ", log.text(LOG + "step", row), what);
                boolean fresh = !what.isEmpty() && !what.equals(first.text(LOG + "what", row));
                if (fresh && names(said.toLowerCase(Locale.ROOT), subject)) {
                    String found = log.text(LOG + "by", row);
                    String by = found.isEmpty() ? log.text(LOG + "decided", row) : found;
                    return new Correction(id, from, to, what, by);
                }
            }
            return new Correction(id, from, to, "", "");
        }

        /// Whether a subject stands in a sentence as a word of its own: `disc 1` is not in `disc
        /// 12`.
        private static boolean names(String said, String subject) {
            for (int at = said.indexOf(subject); at >= 0; at = said.indexOf(subject, at + 1)) {
                int end = at + subject.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(said.charAt(at - 1));
                boolean ends = end == said.length() || !Character.isLetterOrDigit(said.charAt(end));
                if (begins && ends) {
                    return true;
                }
            }
            return false;
        }

        private String id(String name, int row) {
            for (RowTable table : RowTable.of(record.planned())) {
                if (name.startsWith(table.name() + ".") && row < table.ids().size()) {
                    String id = table.ids().get(row);
                    return name.replace('.', '/') + "/" + id.replaceFirst("^\\+ ", "");
                }
            }
            String plain = name.replace('.', '/').replace('_', '/').toLowerCase(Locale.ROOT);
            return record.entries().rows(name) == 1 ? plain : plain + "/" + (row + 1);
        }
    }
}

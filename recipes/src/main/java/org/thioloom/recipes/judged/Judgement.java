package org.thioloom.recipes.judged;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.verdict.Conversion;
import org.thioloom.chem.verdict.GroupVerdict;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Outcome;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.filled.entry.Cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a spectrum says about a stage, in the rows of a record.
///
/// @param spectrum what its file is called; folders are left out
/// @param with the software that judged: `Thioloom 0.1.0`
public record Judgement(SpectrumReport report, String spectrum, String with) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final int LONGEST = 120;
    private static final int AREA_DIGITS = 4;

    public Judgement {
        String bare =
                spectrum.substring(
                        Math.max(spectrum.lastIndexOf('/'), spectrum.lastIndexOf('\\')) + 1);
        String plain = CONTROL.matcher(bare).replaceAll(" ").strip();
        spectrum = plain.substring(Math.max(0, plain.length() - LONGEST));
    }

    /// Of which spectrum the bands are.
    ResultRow head() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("Stage", Cell.of(report.stage()));
        cells.put("Spectrum", Cell.of(spectrum));
        cells.put("With", Cell.of(with));
        return ResultTable.HEAD.empty(ResultTable.THE_HEAD).filled(cells);
    }

    /// What each band did. Where something may be or not, and cannot be told, there is nothing to
    /// say.
    Map<String, ResultRow> bands() {
        Map<String, ResultRow> rows = new LinkedHashMap<>();
        for (Verdict verdict : report.verdicts()) {
            boolean telling =
                    verdict.kind() != Kind.INCONCLUSIVE
                            || verdict.expectation().change() != Change.MAY_BE;
            if (telling) {
                rows.put(verdict.expectation().band(), band(verdict));
            }
        }
        return rows;
    }

    private static ResultRow band(Verdict verdict) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        boolean there = verdict.kind() == Kind.PRESENT || verdict.kind() == Kind.SHIFTED;
        // on the flank of a neighbour there may be a share, and no maximum with an area of its own
        if (there && verdict.numbers().position().isPresent()) {
            put(cells, "found", rounded(verdict.numbers().position(), RoundingMode.HALF_UP));
            put(cells, "height", significant(verdict.numbers().area()));
        }
        cells.put("is", Cell.of(word(verdict.kind())));
        cells.put("pass", Cell.of(word(verdict.outcome())));
        cells.put("why", Cell.of(word(verdict.reason())));
        return ResultTable.BANDS.empty(verdict.expectation().band()).filled(cells);
    }

    /// The stage, and how much of each group has reacted.
    Map<String, ResultRow> stages(FtirPage page) {
        Map<String, ResultRow> rows = new LinkedHashMap<>();
        for (FtirPage.Result result : page.results()) {
            if (result.stage().equals(report.stage())) {
                Map<String, Cell> cells =
                        result.group().isEmpty() ? whole() : group(result.group());
                rows.put(result.id(), ResultTable.STAGES.empty(result.id()).filled(cells));
            }
        }
        return rows;
    }

    private Map<String, Cell> whole() {
        Map<String, Cell> cells = signed();
        String broken = names(Outcome.BROKEN);
        String open = names(Outcome.OPEN);
        Outcome all =
                !broken.isEmpty() ? Outcome.BROKEN : open.isEmpty() ? Outcome.KEPT : Outcome.OPEN;
        cells.put("pass", Cell.of(word(all)));
        cells.put("why", Cell.of(all == Outcome.BROKEN ? broken : open));
        return cells;
    }

    /// Groups, without those that stay and cannot be judged, which keep nobody waiting.
    private String names(Outcome outcome) {
        return report.groups().stream()
                .filter(group -> group.outcome() == outcome)
                .filter(group -> outcome == Outcome.BROKEN || group.change() != Change.STAY)
                .map(GroupVerdict::group)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Map<String, Cell> group(String key) {
        Map<String, Cell> cells = signed();
        report.groups().stream()
                .filter(group -> group.group().equals(key))
                .filter(group -> group.change() == Change.VANISH)
                .findFirst()
                .ifPresent(group -> {
                    cells.put("is", Cell.of(word(group.kind())));
                    cells.put("pass", Cell.of(word(group.outcome())));
                    cells.put("why", Cell.of(word(group.reason())));
                });
        report.conversion(key).ifPresent(conversion -> reacted(cells, conversion));
        return cells;
    }

    private static void reacted(Map<String, Cell> cells, Conversion conversion) {
        cells.put("mark", Cell.of(conversion.isMeasured() ? "=" : ">"));
        if (conversion.isMeasured()) {
            put(cells, "reacted", percent(conversion.converted(), RoundingMode.HALF_UP));
            put(cells, "error", percent(conversion.error(), RoundingMode.UP));
        } else {
            put(cells, "reacted", percent(conversion.atLeast(), RoundingMode.FLOOR));
        }
        put(cells, "least", percent(conversion.limit(), RoundingMode.UP));
    }

    private Map<String, Cell> signed() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("spectrum", Cell.of(spectrum));
        cells.put("with", Cell.of(with));
        return cells;
    }

    private static void put(Map<String, Cell> cells, String key, OptionalDouble value) {
        value.ifPresent(number -> cells.put(key, Cell.of(number)));
    }

    private static OptionalDouble percent(double share, RoundingMode mode) {
        return rounded(OptionalDouble.of(100 * share), mode);
    }

    /// To tenths, which every office keeps.
    private static OptionalDouble rounded(OptionalDouble value, RoundingMode mode) {
        return value.isPresent() && Double.isFinite(value.getAsDouble())
                ? OptionalDouble.of(
                        BigDecimal.valueOf(value.getAsDouble()).setScale(1, mode).doubleValue())
                : OptionalDouble.empty();
    }

    private static OptionalDouble significant(OptionalDouble value) {
        return value.orElse(0) > 0 && Double.isFinite(value.getAsDouble())
                ? OptionalDouble.of(
                        BigDecimal.valueOf(value.getAsDouble())
                                .round(new MathContext(AREA_DIGITS))
                                .doubleValue())
                : OptionalDouble.empty();
    }

    /// As the sheet's own list has it.
    private static String word(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> "yes";
            case BROKEN -> "no";
            case OPEN -> "open";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

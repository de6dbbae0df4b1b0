package org.thioloom.app.text.spectra;

import org.thioloom.app.text.TextTable;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.verdict.Conversion;
import org.thioloom.chem.verdict.GroupVerdict;
import org.thioloom.chem.verdict.Remark;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a spectrum says about a stage, in words: the answer, then how much has reacted, then group
/// by group and band by band.
public final class TextSpectrumCheck {
    private static final String INDENT = "  ";

    private TextSpectrumCheck() {}

    /// The whole report.
    ///
    /// @param spectrum what the file is called
    public static String draw(String spectrum, SpectrumReport report, int width) {
        StringBuilder text = new StringBuilder();
        text.append(report.stage()).append(": ").append(answer(report)).append('\n');
        text.append(INDENT).append("by ").append(spectrum).append('\n');
        if (!report.conversions().isEmpty()) {
            text.append('\n').append(conversions(report, width));
        }
        text.append('\n').append(groups(report, width));
        if (!report.remarks().isEmpty()) {
            text.append("\nWhat to know\n").append(remarks(report, width));
        }
        return text.append("\nBand by band\n").append(bands(report, width)).toString();
    }

    /// Whether the stage is as it should be, in a few words.
    public static String answer(SpectrumReport report) {
        if (report.isBroken()) {
            return "not as it should be (" + names(report, Outcome.BROKEN) + ")";
        }
        return isDecided(report)
                ? "as it should be"
                : "not decided for " + names(report, Outcome.OPEN);
    }

    /// Whether every group that somebody waits for could be judged.
    public static boolean isDecided(SpectrumReport report) {
        return names(report, Outcome.OPEN).isEmpty();
    }

    private static String names(SpectrumReport report, Outcome outcome) {
        return report.groups().stream()
                .filter(g -> g.outcome() == outcome)
                // what stays and cannot be judged is told below, and keeps nobody waiting
                .filter(g -> outcome == Outcome.BROKEN || g.change() != Change.STAY)
                .map(GroupVerdict::group)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String conversions(SpectrumReport report, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (Conversion c : report.conversions()) {
            rows.add(List.of(c.group(), reacted(c)));
        }
        return TextTable.draw(rows, INDENT, width);
    }

    /// How much of a group has reacted, since when, and by what.
    public static String reacted(Conversion conversion) {
        return share(conversion)
                + " has reacted since "
                + conversion.since()
                + ", by "
                + conversion.witnesses().stream()
                        .map(v -> place(v.expectation().position()))
                        .collect(Collectors.joining(", "))
                + " cm-1 against "
                + standard(conversion.standard());
    }

    private static String share(Conversion conversion) {
        if (conversion.isMeasured()) {
            return measured(conversion) + " %";
        }
        String least = bound(conversion.atLeast());
        return least.equals("0") ? "an unknown share" : "more than " + least + " %";
    }

    /// Both to the first digit of the uncertainty, to tenths at most.
    private static String measured(Conversion conversion) {
        double step = conversion.error() < 0.01 ? 0.1 : 1;
        return rounded(100 * conversion.converted(), step)
                + " ± "
                + rounded(100 * conversion.error(), step);
    }

    private static String rounded(double value, double step) {
        // adding zero turns -0 into 0
        double nearest = Math.rint(value / step) * step + 0.0;
        return BigDecimal.valueOf(nearest)
                .setScale(step < 1 ? 1 : 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String standard(List<String> bands) {
        return bands.size() < 3 ? String.join(" and ", bands) : bands.size() + " bands that stay";
    }

    private static String groups(SpectrumReport report, int width) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("group", "should", "is", "so", "because"));
        for (GroupVerdict g : report.groups()) {
            if (g.change() == Change.MAY_BE && g.kind() == Kind.INCONCLUSIVE) {
                continue;
            }
            rows.add(
                    List.of(
                            g.group(),
                            word(g.change()),
                            word(g.kind()),
                            word(g.outcome()),
                            g.sentence()));
        }
        return TextTable.draw(rows, INDENT, width);
    }

    private static String bands(SpectrumReport report, int width) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("cm-1", "band", "should", "is", "because"));
        for (Verdict v : report.verdicts()) {
            if (v.expectation().change() == Change.MAY_BE && v.kind() == Kind.INCONCLUSIVE) {
                continue;
            }
            rows.add(
                    List.of(
                            place(v.expectation().position()),
                            v.expectation().band(),
                            word(v.expectation().change()),
                            word(v.kind()),
                            v.sentence()));
        }
        return TextTable.draw(rows, INDENT, width);
    }

    private static String remarks(SpectrumReport report, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (Remark remark : report.remarks()) {
            rows.add(List.of("-", remark.sentence() + "; " + remark.remedy()));
        }
        return TextTable.draw(rows, INDENT, width);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String place(double wavenumber) {
        return Rounding.toDecimals(BigDecimal.valueOf(wavenumber), 0);
    }

    /// Never more than it is.
    private static String bound(double share) {
        return Long.toString((long) Math.floor(100 * share));
    }
}

package org.thioloom.app.text.model;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.outcome.PlanOutput;
import org.thioloom.recipes.uncertainty.Belief;
import org.thioloom.recipes.uncertainty.Origin;
import org.thioloom.recipes.uncertainty.OutputBudget;
import org.thioloom.recipes.uncertainty.UncertaintyReport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How well a plan's outcome is known, in words.
public final class TextUncertainty {
    private static final String INDENT = "  ";

    private TextUncertainty() {}

    /// Outcome, advice, what is left out, what went in, how it was reckoned.
    public static String draw(UncertaintyReport report) {
        return report.plan().master().header().name()
                + "\n"
                + "How well its outcome is known, at a conversion of "
                + significant(report.conversion(), 4)
                + "\n\n"
                + outcome(report)
                + advice(report)
                + absent(report)
                + inputs(report)
                + method(report);
    }

    private static String outcome(UncertaintyReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "", "planned", "at estimates", "95 % of batches", "largest cause"));
        for (OutputBudget budget : report.outputs()) {
            if (budget.output() != PlanOutput.FIRST_AT_GEL_POINT) {
                rows.add(row(budget));
            }
        }
        String table = TextTable.draw(rows, INDENT, TextRecord.WIDTH);
        return report.budget(PlanOutput.DRY_THICKNESS)
                .map(b -> table + lines(discs(b)))
                .orElse(table);
    }

    private static List<String> row(OutputBudget budget) {
        BudgetWords words = new BudgetWords(budget);
        return List.of(
                budget.output().words(),
                budget.output().unit(),
                words.planned(),
                words.atEstimates(),
                words.interval(),
                budget.reachesBelowZero()
                        ? "not valid: it reaches below zero; leave out --fast"
                        : words.largestCause());
    }

    private static String discs(OutputBudget thickness) {
        return "Of the variance of the thickness, "
                + BudgetWords.percent(thickness.perDiscShare())
                + " differs from disc to disc; all discs of a batch share the rest.";
    }

    private static String advice(UncertaintyReport report) {
        return "\nMeasure first\n"
                + report.advice().stream()
                        .map(TextUncertainty::lines)
                        .collect(Collectors.joining());
    }

    private static String lines(String sentence) {
        return TextTable.draw(List.of(List.of(sentence)), INDENT, TextRecord.WIDTH);
    }

    /// Each reason once, with all that it keeps back.
    private static String absent(UncertaintyReport report) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (UncertaintyReport.Absence absence : report.absent()) {
            byReason.computeIfAbsent(reason(absence), _ -> new ArrayList<>())
                    .add(absence.output().words());
        }
        StringBuilder text = new StringBuilder(byReason.isEmpty() ? "" : "\nNot given\n");
        byReason.forEach((reason, outputs) ->
                text.append(lines(String.join("; ", outputs) + ": " + reason)));
        return text.toString();
    }

    private static String reason(UncertaintyReport.Absence absence) {
        String joint = absence.sentence().endsWith(".") ? " " : "; ";
        return absence.remedy().isEmpty()
                ? absence.sentence()
                : absence.sentence() + joint + absence.remedy();
    }

    private static String inputs(UncertaintyReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "estimate", "u", "", "whose"));
        report.beliefs().stream()
                .filter(belief -> belief.origin() != Origin.EXACT)
                .map(TextUncertainty::input)
                .forEach(rows::add);
        return "\nWhat went in (u is standard, k = 1; what is typical is not yours: state it where the line"
                + " says)\n"
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    private static List<String> input(Belief belief) {
        double u = belief.standardUncertainty();
        int decimals = u > 0 ? (int) Math.max(0, 1 - Math.floor(Math.log10(u))) : 4;
        return List.of(
                belief.input().name(),
                Rounding.toDecimals(BigDecimal.valueOf(belief.estimate()), decimals),
                significant(u, 2),
                belief.input().unit(),
                belief.origin() == Origin.YOURS ? "yours" : "typical; " + belief.whereToState());
    }

    private static String method(UncertaintyReport report) {
        if (report.run().isEmpty()) {
            return "\n"
                    + lines(
                            "By first order (GUM), which is straight where the plan bends: without"
                                    + " --fast it is checked by drawing.");
        }
        String failing =
                report.outputs().stream()
                        .filter(b -> !b.firstOrderHolds().orElse(false))
                        .map(b -> b.output().words())
                        .collect(Collectors.joining("; "));
        return "\n"
                + lines(
                        "%d draws of seed %d%s (JCGM 101). First order (--fast) would %s"
                                .formatted(
                                        report.draws(),
                                        report.run().get().seed(),
                                        report.settled()
                                                ? ", after which more would change nothing shown"
                                                : "",
                                        failing.isEmpty()
                                                ? "give the same intervals."
                                                : "not do for: " + failing + "."));
    }

    private static String significant(double value, int digits) {
        return Rounding.significant(BigDecimal.valueOf(value), digits)
                .replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }
}

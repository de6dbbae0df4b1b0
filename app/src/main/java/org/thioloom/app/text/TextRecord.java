package org.thioloom.app.text;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Line;
import org.thioloom.recipes.record.WeighingPage.StockLine;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;
import org.thioloom.recipes.timetable.ClockText;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The batch record as plain text.
public final class TextRecord {
    /// Columns that fit a terminal and a printed page.
    public static final int WIDTH = 100;

    private TextRecord() {}

    /// Everything but the findings.
    public static String draw(BatchRecord record, int width) {
        return head(record)
                + weighing(record.weighing(), width)
                + sections(record.sections(), width)
                + steps(record.steps(), width);
    }

    /// The findings, for a file that stands alone.
    public static String findings(BatchRecord record, int width) {
        return "\nWhat to know\n"
                + record.findings().stream()
                        .map(f -> finding(f, width))
                        .collect(Collectors.joining());
    }

    private static String head(BatchRecord record) {
        Header header = record.control().master().header();
        String source = header.source() == null ? "" : ", after " + header.source();
        return record.title()
                + "\n"
                + header.id()
                + ", revision "
                + header.revision()
                + source
                + ", hash "
                + header.hash().substring(0, 8)
                + "\n";
    }

    private static String weighing(WeighingPage page, int width) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "target", "low", "high", "or dispense", "counted as"));
        for (Line line : page.lines()) {
            rows.add(
                    List.of(
                            line.input(),
                            mass(line.target(), line),
                            mass(line.low(), line),
                            mass(line.high(), line),
                            line.volume() == null ? "" : shown(line.volume()),
                            line.name().contains(", stock ")
                                    ? "stock; " + line.basis()
                                    : line.basis()));
        }
        return "\nWeigh, in "
                + page.unit()
                + "\n"
                + TextTable.draw(rows, "  ", width)
                + TextTable.draw(List.of(List.of(page.windowRule())), "  ", width)
                + stocks(page, width);
    }

    private static String stocks(WeighingPage page, int width) {
        if (page.stocks().isEmpty()) {
            return "";
        }
        List<List<String>> rows = page.stocks().stream().map(TextRecord::stock).toList();
        return "\nPrepare first\n" + TextTable.draw(rows, "  ", width);
    }

    private static List<String> stock(StockLine stock) {
        return List.of(
                stock.name(),
                shown(stock.solute())
                        + " of "
                        + stock.soluteName()
                        + " and "
                        + shown(stock.solvent())
                        + " of "
                        + stock.solventName()
                        + " make "
                        + shown(stock.prepared()));
    }

    private static String sections(List<Section> sections, int width) {
        return sections.stream()
                .map(section ->
                        "\n"
                                + section.heading()
                                + "\n"
                                + TextTable.draw(
                                        section.facts().stream().map(TextRecord::fact).toList(),
                                        "  ",
                                        width))
                .collect(Collectors.joining());
    }

    /// A fact as its label and what it says.
    public static List<String> fact(Fact fact) {
        return switch (fact) {
            case Fact.Words(String label, String words) -> List.of(label, words);
            case Fact.Measure(String label, Quantity<?> quantity, String remark) ->
                    List.of(label, shown(quantity) + (remark.isEmpty() ? "" : " (" + remark + ")"));
        };
    }

    private static String steps(List<StepLine> steps, int width) {
        StringBuilder text = new StringBuilder();
        String heading = "";
        for (StepLine step : steps) {
            if (isToldAlready(step)) {
                continue;
            }
            if (!step.unitProcedure().equals(heading)) {
                heading = step.unitProcedure();
                text.append("\n").append(heading).append("\n");
            }
            List<String> row =
                    step.start() == null
                            ? List.of(mark(step), sentence(step))
                            : List.of(
                                    mark(step),
                                    clock(step.start(), step.lowerBound()),
                                    sentence(step));
            text.append(TextTable.draw(List.of(row), "  ", width));
        }
        return text.toString();
    }

    /// Without a clock, what is repeated is told once.
    private static boolean isToldAlready(StepLine step) {
        return step.start() == null && step.round() > 1;
    }

    private static String mark(StepLine step) {
        return step.number() + (step.critical() ? " *" : "  ");
    }

    private static String clock(@Nullable LocalDateTime time, boolean lowerBound) {
        return time == null ? "" : (lowerBound ? "from " : "     ") + ClockText.of(time);
    }

    private static String sentence(StepLine step) {
        List<String> parts = new ArrayList<>(List.of(round(step) + step.instruction()));
        parts.addAll(step.limits());
        step.open().forEach(open -> parts.add(open + " ________"));
        return String.join("; ", parts);
    }

    private static String round(StepLine step) {
        if (step.rounds() == 1) {
            return "";
        }
        return step.start() == null
                ? step.operation() + ", " + step.rounds() + " times: "
                : step.operation() + ", " + step.round() + " of " + step.rounds() + ": ";
    }

    private static String finding(Finding f, int width) {
        return TextTable.draw(
                List.of(List.of(f.severity().name(), f.problem() + "; " + f.remedy())),
                "  ",
                width);
    }

    private static String mass(Quantity<?> mass, Line line) {
        return Rounding.toDecimals(mass.value(), line.decimals());
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}

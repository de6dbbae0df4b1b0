package org.thioloom.app.cli.model;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.model.TextUncertainty;
import org.thioloom.chem.uncertainty.Run;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.uncertainty.Stated;
import org.thioloom.recipes.uncertainty.UncertaintyQuestion;
import org.thioloom.recipes.uncertainty.UncertaintyReport;
import org.thioloom.recipes.writing.model.UncertaintyWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `thioloom uncertainty`: how well a plan's outcome is known, and what to measure first.
public record UncertaintyCommand(Console console) implements Command {
    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)(.*)");

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "uncertainty",
                        this,
                        "How well a plan's outcome is known, what causes it, and what to measure"
                                + " first.");
        return BatchArguments.offer(offer)
                .option(
                        "--conversion",
                        "P",
                        "Conversion of the scarcer group, 0.97; the usual one unless given.")
                .repeatable(
                        "--state",
                        "NAME=U",
                        "State a standard uncertainty yourself, in the unit of the input.")
                .option("--draws", "N", "Exactly so many draws; else until no more would matter.")
                .option("--seed", "S", "Where the draws begin; 1 unless given.")
                .flag("--fast", "First order alone, without drawing.")
                .flag("--json", "The report as JSON.")
                .footer(
                        "",
                        "Uncertainties of lots stand in the lots file, beside their values. What"
                                + " nobody stated",
                        "is typical, and marked so. Names of inputs are those of the report.",
                        "",
                        "For example:",
                        "  thioloom uncertainty anp-c-2.0k --discs 12 --diameter 7mm --thickness"
                                + " 120um",
                        "  thioloom uncertainty anp-c-2.0k --discs 12 --diameter 7mm"
                                + " --state linker.alive=0.5mol%")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        List<Finding> objections = new ArrayList<>();
        UncertaintyQuestion question = question(words, objections);
        BatchArguments batch = BatchArguments.of(console, words);
        boolean json = Offer.isGiven(words, "--json");
        List<Finding> findings = new ArrayList<>(objections);
        Outcome<ControlRecipe> planned = batch.plan();
        findings.addAll(planned.findings());
        Outcome<UncertaintyReport> report =
                planned instanceof Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _)
                                && objections.isEmpty()
                        ? UncertaintyReport.of(plan, question)
                        : new Outcome.Refused<>(List.of());
        findings.addAll(report.findings());
        return switch (report) {
            case Outcome.Refused<UncertaintyReport> _ ->
                    batch.names().refuse(console, findings, json);
            case Outcome.Accepted<UncertaintyReport>(UncertaintyReport answer, var _) -> {
                List<Finding> ordered = Finding.gravestFirst(findings);
                console.err().print(batch.names().draw(ordered));
                console.out()
                        .print(
                                json
                                        ? UncertaintyWriter.write(answer, ordered)
                                        : TextUncertainty.draw(answer));
                yield ExitCode.DONE;
            }
        };
    }

    private static UncertaintyQuestion question(ParseResult words, List<Finding> objections) {
        OptionalDouble conversion =
                number(words, "--conversion")
                        .map(n -> OptionalDouble.of(n.doubleValue()))
                        .orElse(OptionalDouble.empty());
        Map<String, Stated> stated = new LinkedHashMap<>();
        Offer.pairs(words, "--state")
                .forEach((name, typed) -> stated.put(name, stated(words, name, typed)));
        Optional<Run> run =
                Offer.isGiven(words, "--fast") ? Optional.empty() : drawing(words, objections);
        return new UncertaintyQuestion(conversion, stated, run);
    }

    private static Optional<Run> drawing(ParseResult words, List<Finding> objections) {
        long seed = whole(words, "--seed").orElse(Run.USUAL.seed());
        Optional<Long> draws = whole(words, "--draws");
        if (draws.isEmpty()) {
            return Optional.of(new Run(seed, Run.USUAL.draws(), true));
        }
        if (draws.get() < Run.FEWEST || draws.get() > Run.MOST) {
            objections.add(
                    Rule.OUT_OF_RANGE.at(
                            "/order/draws",
                            "the number of draws",
                            draws.get(),
                            Run.FEWEST,
                            Run.MOST));
            return Optional.empty();
        }
        return Optional.of(Run.of(seed, draws.get().intValue()));
    }

    private static Stated stated(ParseResult words, String name, String typed) {
        Matcher parts = NUMBER_AND_UNIT.matcher(typed);
        if (!parts.matches()) {
            throw Offer.refusal(
                    words, "--state " + name + "=" + typed + " does not begin with a number");
        }
        return new Stated(
                read(words, "--state " + name + "=" + typed, parts.group(1)).doubleValue(),
                parts.group(2));
    }

    private static Optional<BigDecimal> number(ParseResult words, String option) {
        String typed = words.matchedOptionValue(option, null);
        return typed == null
                ? Optional.empty()
                : Optional.of(read(words, option + " " + typed, typed));
    }

    private static Optional<Long> whole(ParseResult words, String option) {
        return number(words, option)
                .map(n -> {
                    try {
                        return n.longValueExact();
                    } catch (ArithmeticException notWhole) {
                        throw Offer.refusal(words, option + " " + n + " is not a whole number");
                    }
                });
    }

    private static BigDecimal read(ParseResult words, String said, String typed) {
        if (typed.contains(",")) {
            throw Offer.refusal(
                    words, said + " has a decimal comma; write " + typed.replace(',', '.'));
        }
        try {
            return new BigDecimal(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw Offer.refusal(words, said + " is not a number");
        }
    }
}

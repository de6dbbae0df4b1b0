package org.thioloom.app.cli.backward;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.backward.TextRatio;
import org.thioloom.chem.backward.RatioAim;
import org.thioloom.chem.backward.RobustRatio.Dice;
import org.thioloom.recipes.backward.RatioAnswer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.writing.backward.RatioWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `thioloom backward ratio`: the ratio that makes the most of a network.
record RatioCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        return Bottles.offer(
                        Offer.of(
                                "ratio",
                                this,
                                "The ratio of linker to node for the most strands, the highest"
                                        + " modulus, or the least sol."))
                .option("--for", "strands|modulus|sol", "What is sought; strands unless given.")
                .option("--conversion", "P", "Share of the scarcer group that reacts, 0.97.")
                .option("--node-alive", "E", "Share of living arms, 0.97; the lot's unless given.")
                .option(
                        "--linker-alive",
                        "Q",
                        "Share of living ends, 0.95; the lot's unless given.")
                .flag("--doubts", "The ratio that is best in 19 of 20 batches.")
                .repeatable(
                        "--doubt",
                        "NAME=U",
                        "A standard uncertainty, linker-alive=0.02; of node-assay and linker-mass"
                                + " relative.")
                .option("--draws", "N", "Batches drawn for that; 20000 unless given.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom backward ratio anp-c-2.0k --node-alive 0.97 --linker-alive 0.95"
                                + " --conversion 0.97",
                        "  thioloom backward ratio anp-c-2.0k --lot lots.json --for sol --conversion"
                                + " 0.97 --doubts")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        Bottles bottles = Bottles.of(console, words);
        RatioAnswer.Question question = question(bottles, words);
        Outcome<MasterRecipe> recipe = bottles.recipe();
        if (!(recipe instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _))) {
            return bottles.refuse(recipe.findings());
        }
        return switch (bottles.any(master, bottles.batch().lots())) {
            case Outcome.Refused<ControlRecipe>(List<Finding> findings) ->
                    bottles.refuse(bottles.with(findings));
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, List<Finding> said) -> {
                List<Finding> findings = bottles.with(said);
                yield bottles.tell(
                        RatioAnswer.of(plan, question),
                        findings,
                        answer ->
                                new Bottles.Reply(
                                        TextRatio.draw(answer),
                                        RatioWriter.write(answer, findings)));
            }
        };
    }

    private static RatioAnswer.Question question(Bottles bottles, ParseResult words) {
        Map<String, Double> doubts = new LinkedHashMap<>();
        Offer.pairs(words, "--doubt")
                .forEach((name, u) -> doubts.put(name, bottles.number("--doubt " + name, u)));
        boolean doubtful = Offer.isGiven(words, "--doubts") || !doubts.isEmpty();
        return new RatioAnswer.Question(
                aim(words),
                bottles.required(
                        "--conversion", "the share of the scarcer group that reacts: 0.97"),
                bottles.number("--node-alive"),
                bottles.number("--linker-alive"),
                doubts,
                doubtful ? Optional.of(dice(bottles)) : Optional.empty());
    }

    private static Dice dice(Bottles bottles) {
        double draws = bottles.number("--draws").orElse(Dice.USUAL.draws());
        if (draws != Math.rint(draws)) {
            throw Offer.refusal(bottles.words(), "--draws is not a whole number");
        }
        return new Dice((int) draws, Dice.USUAL.seed());
    }

    private static RatioAim aim(ParseResult words) {
        String typed = words.matchedOptionValue("--for", RatioAim.STRANDS.word());
        return Stream.of(RatioAim.values())
                .filter(aim -> aim.word().equals(typed))
                .findFirst()
                .orElseThrow(() ->
                        Offer.refusal(words, "--for " + typed + ": use strands, modulus or sol"));
    }
}

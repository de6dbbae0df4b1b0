package org.thioloom.app.cli.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.cli.argument.Names;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.model.TextNetwork;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.forecast.network.ComparedModulus;
import org.thioloom.recipes.forecast.network.Gelation;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.NetworkReport;
import org.thioloom.recipes.forecast.network.RecipeNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.writing.model.NetworkWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;

/// `thioloom network`: does it gel, when, how much can be washed out, how stiff can it be.
public record NetworkCommand(Console console) implements Command {
    private static final List<String> OF_RECIPES =
            List.of(
                    "--discs",
                    "--diameter",
                    "--diameter-of",
                    "--thickness",
                    "--spares",
                    "--overage",
                    "--dead-volume",
                    "--set",
                    "--ratio-basis",
                    "--limit",
                    "--start",
                    "--lot");

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "network",
                        this,
                        "Does it gel, when, how much can be washed out, and how stiff can it be?");
        return NetworkQuestions.offer(BatchArguments.offerOptional(DirectNetwork.offer(offer)))
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom network anp-c-2.0k --lot lots.json --conversion 0.96",
                        "Of molecules, four enes of 1062.71 g/mol with two thiols of 2000:",
                        "  thioloom network --node 4:1062.71 --linker 2:2000 --imbalance 1"
                                + " --conversion 0.95",
                        "Of a blend with a tenth of mono-thiol, 5 % of the thiols dead, drawn at"
                                + " random beside:",
                        "  thioloom network --node 4:1062.71 --linker 2:2000:0.9 --linker"
                                + " 1:1000:0.1 \\",
                        "    --imbalance 1 --thiol-alive 0.95 --conversion 0.9 --sample 100000",
                        "A curve to plot, and one that is drawn:",
                        "  thioloom network anp-c-2.0k --over imbalance --out sol.csv",
                        "  thioloom network anp-c-2.0k --out gel.svg")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        boolean recipe = !Offer.argument(words, 0).isEmpty();
        DirectNetwork direct = new DirectNetwork(words);
        if (recipe && direct.isTold()) {
            throw Offer.refusal(
                    words, "a recipe says its nodes itself; leave RECIPE or --node out");
        }
        NetworkQuestions questions = NetworkQuestions.of(console, words);
        return recipe ? ofRecipe(words, questions) : told(words, direct, questions);
    }

    private int told(ParseResult words, DirectNetwork direct, NetworkQuestions questions)
            throws IOException {
        for (String option : OF_RECIPES) {
            if (words.hasMatchedOption(option)) {
                throw Offer.refusal(words, option + " is for a recipe; name one, or leave it out");
            }
        }
        Answer<WeighedNetwork> weighed = direct.read();
        List<Finding> findings =
                weighed instanceof Found<WeighedNetwork>(WeighedNetwork network)
                        ? Gelation.ratio(network, "/imbalance").stream().toList()
                        : List.of();
        console.err().print(Names.of("network").draw(findings));
        return answer(words, questions, weighed.map(w -> new Asked(w, null, findings)));
    }

    private int ofRecipe(ParseResult words, NetworkQuestions questions) throws IOException {
        BatchArguments batch = BatchArguments.of(console, words);
        if (batch.recipe() instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _)) {
            batch = batch.withOrder(NominalOrder.of(master, batch.order()));
        }
        boolean json = Offer.isGiven(words, "--json");
        return switch (batch.plan()) {
            case Outcome.Refused<ControlRecipe>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, json);
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, List<Finding> findings) -> {
                List<Finding> told = NominalOrder.ofMolecules(Finding.gravestFirst(findings));
                console.err().print(batch.names().draw(told));
                yield answer(
                        words,
                        questions,
                        RecipeNetwork.of(plan).map(weighed -> new Asked(weighed, plan, told)));
            }
        };
    }

    /// @param plan null without a recipe
    /// @param findings that bear on the network
    private record Asked(
            WeighedNetwork weighed, @Nullable ControlRecipe plan, List<Finding> findings) {
        @Nullable Header header() {
            return plan == null ? null : plan.master().header();
        }
    }

    private int answer(ParseResult words, NetworkQuestions questions, Answer<Asked> asked)
            throws IOException {
        return switch (asked.then(a -> report(questions, a))) {
            case Refused<NetworkReport>(String sentence, String remedy) ->
                    refuse(sentence + " " + remedy);
            case Found<NetworkReport>(NetworkReport report) -> {
                if (report.forecast().reached()
                                instanceof Refused<Reached>(String sentence, String remedy)
                        && (questions.needsConversion()
                                || report.forecast().conditions().conversion() != null)) {
                    yield refuse(sentence + " " + remedy);
                }
                if (questions.files().write(title(report), report.forecast())
                        instanceof Refused<Integer>(String sentence, String remedy)) {
                    yield refuse(sentence + " " + remedy);
                }
                console.out()
                        .print(
                                Offer.isGiven(words, "--json")
                                        ? NetworkWriter.write(report)
                                        : TextNetwork.draw(report));
                yield ExitCode.DONE;
            }
        };
    }

    private static String title(NetworkReport report) {
        return report.header() == null ? "a network" : report.header().name();
    }

    private int refuse(String sentence) {
        console.err().println("thioloom: " + sentence);
        return ExitCode.REFUSED;
    }

    private static Answer<NetworkReport> report(NetworkQuestions questions, Asked asked) {
        NetworkForecast forecast =
                NetworkForecast.of(asked.weighed(), questions.conditions(asked.plan()));
        Header header = asked.header();
        List<ComparedModulus> compared =
                ComparedModulus.of(forecast, header == null ? null : header.source());
        return questions
                .sample(forecast)
                .map(drawn ->
                        new NetworkReport(
                                header, forecast, drawn.orNull(), compared, asked.findings()));
    }
}

package org.thioloom.app.cli.backward;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.text.backward.TextStock;
import org.thioloom.recipes.backward.LotUse;
import org.thioloom.recipes.backward.StockPlan;
import org.thioloom.recipes.backward.StockPlanner;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.writing.backward.StockWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `thioloom backward stock`: how many discs the bottles give.
record StockCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "stock",
                        this,
                        "How many discs the bottles at hand give, with several lots of an input.");
        return BatchArguments.offer(offer)
                .option(
                        "--lots",
                        "apart|mixed|in-order",
                        "Lots of one input: never in one batch (unless given), poured together, or"
                                + " one emptied before the next.")
                .option(
                        "--mixture",
                        "FILE",
                        "Write the lots as they are used, mixtures as one, for plan --lot.")
                .flag("--force", "Replace a file that is there.")
                .flag("--json", "The answer as JSON.")
                .footer(
                        "",
                        "Lots state what is left of them as \"available\". With --discs, whether"
                                + " they are enough.",
                        "",
                        "For example:",
                        "  thioloom backward stock anp-c-2.0k --diameter 7mm --thickness 120um --lot"
                                + " lots.json",
                        "  thioloom backward stock anp-c-2.0k --diameter 7mm --lot lots.json --lots"
                                + " mixed --mixture m.json",
                        "  thioloom plan anp-c-2.0k --diameter 7mm --lot m.json --out"
                                + " batch.xlsx")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        LotUse use = use(words);
        Optional<Path> mixture = mixture(words, use);
        BatchArguments batch = BatchArguments.of(console, words);
        boolean json = Offer.isGiven(words, "--json");
        return switch (plan(batch, use)) {
            case Outcome.Refused<StockPlan>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, json);
            case Outcome.Accepted<StockPlan>(StockPlan plan, List<Finding> all) -> {
                List<Finding> findings = Finding.gravestFirst(all);
                if (mixture.isPresent()) {
                    write(mixture.get(), plan, batch.lots());
                }
                console.err().print(batch.names().draw(findings));
                console.out()
                        .print(json ? StockWriter.write(plan, findings) : TextStock.draw(plan));
                yield ExitCode.DONE;
            }
        };
    }

    private static Outcome<StockPlan> plan(BatchArguments batch, LotUse use) {
        if (!(batch.recipe() instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe recipe, var _))
                || Finding.anyError(batch.findings())) {
            return new Outcome.Refused<>(batch.findings());
        }
        Outcome<StockPlan> planned = StockPlanner.plan(recipe, batch.order(), batch.lots(), use);
        List<Finding> findings =
                Stream.concat(batch.findings().stream(), planned.findings().stream())
                        .distinct()
                        .toList();
        return switch (planned) {
            case Outcome.Accepted<StockPlan>(StockPlan plan, var _) ->
                    new Outcome.Accepted<>(plan, findings);
            case Outcome.Refused<StockPlan> _ -> new Outcome.Refused<>(findings);
        };
    }

    private static LotUse use(ParseResult words) {
        String typed = words.matchedOptionValue("--lots", LotUse.APART.word());
        return Stream.of(LotUse.values())
                .filter(use -> use.word().equals(typed))
                .findFirst()
                .orElseThrow(() ->
                        Offer.refusal(
                                words,
                                "--lots "
                                        + typed
                                        + ": use one of "
                                        + Stream.of(LotUse.values())
                                                .map(LotUse::word)
                                                .collect(Collectors.joining(", "))));
    }

    private Optional<Path> mixture(ParseResult words, LotUse use) throws IOException {
        String name = words.matchedOptionValue("--mixture", null);
        if (name == null) {
            return Optional.empty();
        }
        if (use == LotUse.APART) {
            throw Offer.refusal(
                    words, "--mixture needs --lots mixed or in-order; apart nothing is mixed");
        }
        return Optional.of(OutputFiles.place(console, name, Offer.isGiven(words, "--force")));
    }

    /// The one batch's lots: mixtures with what is poured, the others with what is at hand.
    private void write(Path place, StockPlan plan, List<Lot> lots) throws IOException {
        List<Lot> mixtures = plan.batches().getFirst().mixtures();
        List<Lot> used = new ArrayList<>();
        for (Material material : plan.batches().getFirst().plan().materials()) {
            Lot of = material.lot();
            Stream.concat(mixtures.stream(), lots.stream())
                    .filter(lot -> of != null && lot.input().equals(of.input()))
                    .filter(lot -> of != null && lot.id().equals(of.id()))
                    .findFirst()
                    .ifPresent(used::add);
        }
        OutputFiles files = new OutputFiles();
        files.add(place, StockWriter.lots(used).getBytes(StandardCharsets.UTF_8));
        files.write();
        console.err().println("wrote " + place.getFileName());
    }
}

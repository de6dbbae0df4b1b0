package org.thioloom.app.cli.model;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.sweep.Sweep;
import org.thioloom.recipes.sweep.SweepQuestion;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `thioloom sweep`: many plans at once, as a table.
public record SweepCommand(Console console) implements Command {
    private static final long USUAL_DRAWS = 1000;

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "sweep",
                        this,
                        "Many plans at once: fields of the order, the lots or the recipe varied, and"
                                + " what each plan comes to, as a table.");
        return BatchArguments.offer(offer)
                .repeatable(
                        "--vary",
                        "NAME=VALUES",
                        "A field and its values: FROM:TO:STEP, FROM:TO/N for N values evenly, V,V,V,"
                                + " or FROM~TO at random.")
                .option(
                        "--conversion",
                        "P",
                        "Conversion of the scarcer group, 0.97; the recipe's, or the usual one,"
                                + " unless given.")
                .option(
                        "--show",
                        "KEY,KEY",
                        "Columns: INPUT.mass, disc.volume, imbalance, gelPoint, solFraction"
                                + " and so on; all for every one.")
                .option("--points", "N", "How often random fields are drawn; 1000 unless given.")
                .option("--seed", "S", "Where the draws begin; 1 unless given.")
                .option("--out", "FILE", "Write to a file, .csv or .json; else to standard output.")
                .flag("--force", "Replace a file that is there already.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "Fields: discs, spares, diameter, thickness, overage, deadVolume;"
                                + " conversion, irradiance,",
                        "wavelength; ratio, solids, initiator; of each input INPUT.molarMass, .assay,"
                                + " .alive,",
                        ".content, .density, .volatiles, .available, and .ratio or .share as its"
                                + " basis counts;",
                        "limit.INPUT; what the recipe asks, by its name; any other number of the"
                                + " recipe by its",
                        "place, /formula/inputs/2/amount/fraction. The last field changes fastest. A"
                                + " point where no",
                        "plan stands, or no gel, has empty cells and the rule's name under finding;"
                                + " an exposure that",
                        "never gets there is empty.",
                        "",
                        "For example:",
                        "  thioloom sweep anp-c-2.0k --discs 12 --diameter 7mm"
                                + " --vary thickness=60um:200um:20um",
                        "  thioloom sweep anp-c-2.0k --discs 12 --diameter 7mm"
                                + " --vary ratio=1.6:2.4:0.1 \\",
                        "    --vary conversion=0.90,0.95,0.99 --show imbalance,solFraction --out"
                                + " ratio.csv",
                        "  thioloom sweep anp-c-2.0k --discs 12 --diameter 7mm --points 100000 \\",
                        "    --vary linker.molarMass=1900g/mol~2100g/mol"
                                + " --vary linker.alive=90mol%~100mol%")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        if (Offer.all(words, "--vary").isEmpty()) {
            throw Offer.refusal(words, "nothing is varied; give --vary thickness=60um:200um:20um");
        }
        BatchArguments batch = BatchArguments.of(console, words);
        SweepOutput output = SweepOutput.of(console, words);
        boolean json = Offer.isGiven(words, "--json");
        List<Finding> findings = new ArrayList<>(batch.findings());
        if (!(batch.recipe() instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe recipe, var _))
                || Finding.anyError(findings)) {
            return batch.names().refuse(console, findings, json);
        }
        Outcome<Sweep> asked = Sweep.of(question(words, batch, recipe));
        findings.addAll(asked.findings());
        return switch (asked) {
            case Outcome.Refused<Sweep> _ -> batch.names().refuse(console, findings, json);
            case Outcome.Accepted<Sweep>(Sweep sweep, var _) -> {
                List<Finding> ordered = Finding.gravestFirst(findings);
                console.err().print(batch.names().draw(ordered));
                yield output.write(sweep, ordered);
            }
        };
    }

    private static SweepQuestion question(
            ParseResult words, BatchArguments batch, MasterRecipe recipe) {
        Map<String, String> vary = Offer.pairs(words, "--vary");
        boolean random = vary.values().stream().anyMatch(values -> values.contains("~"));
        if (!random && (words.hasMatchedOption("--points") || words.hasMatchedOption("--seed"))) {
            throw Offer.refusal(
                    words,
                    "--points and --seed are for fields at random, as in thickness=60um~200um; for"
                            + " so many values evenly write thickness=60um:200um/8");
        }
        String show = words.matchedOptionValue("--show", "");
        return new SweepQuestion(
                batch.file(),
                recipe,
                batch.order(),
                batch.lots(),
                vary,
                new NumberOption("--conversion").shareAboveZero(words),
                Stream.of(show.split(",")).map(String::strip).filter(k -> !k.isEmpty()).toList(),
                new NumberOption("--points").whole(words).orElse(USUAL_DRAWS),
                new NumberOption("--seed").whole(words).orElse(1));
    }
}

package org.thioloom.app.cli.batch;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.cli.argument.Names;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.console.Version;
import org.thioloom.app.template.WorkbookTemplate;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.PlanWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// `thioloom templates workbook`: the batch record as a workbook that a laboratory restyles.
record WorkbookTemplateCommand(Console console) implements Command {
    private static final String EXAMPLE = "anp-c-2.0k";
    private static final String PARENT = "anp-c";
    private static final Set<String> ITS_OWN = Set.of("--out", "--paper", "--force", "--json");

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "workbook",
                        this,
                        "The batch record as an Excel workbook to restyle: logo, colours, words.");
        return BatchArguments.offerIfAny(offer)
                .option("--out", "FILE", "Write it here; ends in .xlsx.")
                .option("--paper", "A4|LETTER", "Paper of the workbook; A4 unless given.")
                .flag("--force", "Replace a file that is there.")
                .flag("--json", "The plan that stands in it as JSON.")
                .footer(
                        "",
                        "Without RECIPE it shows twelve discs of "
                                + EXAMPLE
                                + ", and takes any plan of discs.",
                        "A recipe that makes no discs wants a template of its own.",
                        "",
                        "For example:",
                        "  thioloom templates workbook --out lab.xlsx",
                        "  thioloom plan anp-c-2.0k --discs 12 --diameter 7mm --workbook lab.xlsx"
                                + " --out batch.xlsx")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        Path place = place(words);
        boolean json = Offer.isGiven(words, "--json");
        BatchArguments shown = shown(words);
        return switch (shown.batch().record()) {
            case Outcome.Refused<BatchRecord>(List<Finding> findings) ->
                    shown.names().refuse(console, findings, json);
            case Outcome.Accepted<BatchRecord>(BatchRecord record, var _) -> {
                OutputFiles files = new OutputFiles();
                files.add(
                        place,
                        WorkbookTemplate.draw(
                                record, PaperworkOptions.paper(words), Version.text()));
                files.write();
                console.err().println("wrote " + place.getFileName());
                if (json) {
                    console.out().print(PlanWriter.write(record));
                }
                yield ExitCode.DONE;
            }
        };
    }

    private Path place(ParseResult words) throws IOException {
        String name = words.matchedOptionValue("--out", "");
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw Offer.refusal(
                    words,
                    name.isEmpty()
                            ? "--out is missing: say where the template goes, --out lab.xlsx"
                            : "--out " + name + " does not end in .xlsx");
        }
        return OutputFiles.place(console, name, Offer.isGiven(words, "--force"));
    }

    /// What is asked for, or the example.
    private BatchArguments shown(ParseResult words) throws IOException {
        if (!Offer.argument(words, 0).isEmpty()) {
            return BatchArguments.of(console, words);
        }
        for (var option : words.matchedOptions()) {
            if (!ITS_OWN.contains(option.longestName())) {
                throw Offer.refusal(words, option.longestName() + " is of a recipe; name RECIPE");
            }
        }
        return new BatchArguments(Names.of(EXAMPLE), example());
    }

    private static OpenedBatch example() {
        Order.DiscOrder discs =
                Order.DiscOrder.OPEN
                        .withCount(12)
                        .withDiameter(Quantity.of("7", Units.MILLIMETRE))
                        .withThickness(Quantity.of("120", Units.MICROMETRE));
        return OpenedBatch.of(
                new BatchSource(
                        ShippedTemplates.text(EXAMPLE).orElseThrow(),
                        new BatchSource.Parent(PARENT, ShippedTemplates.text(PARENT).orElseThrow()),
                        Map.of(),
                        new Order(discs, null, List.of(), null),
                        List.of(),
                        BatchSource.Beside.NOTHING));
    }
}

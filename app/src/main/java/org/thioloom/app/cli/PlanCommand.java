package org.thioloom.app.cli;

import org.thioloom.app.text.TextFindings;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.app.workbook.PaperSize;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.PlanWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `thioloom plan`: a recipe and an order become amounts, a schedule and a batch record.
record PlanCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("plan", this, "Plan a batch: amounts, casting, schedule, and every doubt.")
                        .argument("RECIPE", RecipeArgument.HELP);
        return OrderOptions.offer(offer)
                .repeatable("--lot", "FILE", "Lots: assay, solvate, Mn, living groups.")
                .repeatable("--out", "FILE", "Write the plan to .txt, .json or .xlsx.")
                .option("--paper", "A4|LETTER", "Paper of the workbook; A4 unless given.")
                .flag("--force", "Replace files that are there.")
                .flag("--json", "The plan as JSON.")
                .footer(
                        "",
                        "Quantities are a number with a unit and no blank: 7mm, 120um, 0.25g,"
                                + " 50wt%.",
                        "",
                        "For example:",
                        "  thioloom plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um"
                                + " --out batch.xlsx",
                        "  thioloom plan anp-c-2.0k --limit node=250mg --diameter 7mm --thickness"
                                + " 120um")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        List<Target> targets = targets(words);
        List<Finding> findings = new ArrayList<>();
        OrderOptions options = new OrderOptions(words, findings);
        Order order = options.order();
        RecipeArgument recipe = RecipeArgument.of(console, Offer.argument(words, 0));
        Outcome<MasterRecipe> read = recipe.read(options.settings());
        findings.addAll(read.findings());
        List<String> lotFiles = Offer.all(words, "--lot");
        List<Lot> lots = lots(lotFiles, findings);
        Names names = new Names(recipe.name(), String.join(", ", lotFiles));
        boolean json = Offer.isGiven(words, "--json");
        if (!(read instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _))
                || Finding.anyError(findings)) {
            return refuse(names, findings, json);
        }
        Outcome<ControlRecipe> planned = Planner.plan(master, order, lots);
        findings.addAll(planned.findings());
        return switch (planned) {
            case Outcome.Refused<ControlRecipe> _ -> refuse(names, findings, json);
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _) -> {
                BatchRecord record = BatchRecord.of(plan, Finding.gravestFirst(findings));
                write(record, targets);
                console.err().print(names.draw(record.findings()));
                console.out()
                        .print(
                                json
                                        ? PlanWriter.write(record)
                                        : TextRecord.draw(record, TextRecord.WIDTH));
                yield ExitCode.DONE;
            }
        };
    }

    /// What the findings concern, as it was called on the command line.
    private record Names(String recipe, String lots) {
        String draw(List<Finding> findings) {
            return TextFindings.draw(recipe, lots, findings);
        }
    }

    /// A file to write.
    ///
    /// @param kind its ending: `txt`, `json`, `xlsx`
    private record Target(Path place, String kind, PaperSize paper) {}

    private List<Target> targets(ParseResult words) throws IOException {
        PaperSize paper = paper(words);
        List<Target> targets = new ArrayList<>();
        for (String name : Offer.all(words, "--out")) {
            String kind = kind(words, name);
            Path place = OutputFiles.place(console, name, Offer.isGiven(words, "--force"));
            targets.add(new Target(place, kind, paper));
        }
        return targets;
    }

    private static PaperSize paper(ParseResult words) {
        String typed = words.matchedOptionValue("--paper", "A4");
        return switch (typed.toUpperCase(Locale.ROOT)) {
            case "A4" -> PaperSize.A4;
            case "LETTER" -> PaperSize.LETTER;
            default -> throw Offer.refusal(words, "--paper " + typed + ": use A4 or LETTER");
        };
    }

    private static String kind(ParseResult words, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!List.of("txt", "json", "xlsx").contains(ending)) {
            throw Offer.refusal(
                    words,
                    "--out "
                            + name
                            + " ends in none of .txt, .json, .xlsx, so its kind is unknown");
        }
        return ending;
    }

    private List<Lot> lots(List<String> names, List<Finding> findings) throws IOException {
        List<Lot> lots = new ArrayList<>();
        for (String name : names) {
            Outcome<List<Lot>> read = LotReader.read(InputFile.read(console, name).text());
            findings.addAll(read.findings());
            if (read instanceof Outcome.Accepted<List<Lot>>(List<Lot> more, var _)) {
                lots.addAll(more);
            }
        }
        return lots;
    }

    private int refuse(Names names, List<Finding> findings, boolean json) {
        List<Finding> ordered = Finding.gravestFirst(findings);
        if (json) {
            console.out().print(FindingWriter.write(ordered));
        } else {
            console.err().print(names.draw(ordered));
        }
        return ExitCode.REFUSED;
    }

    private void write(BatchRecord record, List<Target> targets) throws IOException {
        OutputFiles files = new OutputFiles();
        targets.forEach(target -> files.add(target.place(), content(record, target)));
        files.write();
        targets.forEach(target -> console.err().println("wrote " + target.place().getFileName()));
    }

    private static byte[] content(BatchRecord record, Target target) {
        return switch (target.kind()) {
            case "json" -> PlanWriter.write(record).getBytes(StandardCharsets.UTF_8);
            case "xlsx" -> BatchWorkbook.draw(record, target.paper(), Version.text());
            default ->
                    (TextRecord.draw(record, TextRecord.WIDTH)
                                    + TextRecord.findings(record, TextRecord.WIDTH))
                            .getBytes(StandardCharsets.UTF_8);
        };
    }
}

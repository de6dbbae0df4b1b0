package org.thioloom.app.cli;

import org.thioloom.app.text.TextFindings;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.app.workbook.PaperSize;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.FindingWriter;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.json.PlanWriter;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;
import org.thioloom.recipes.record.BatchRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `thioloom plan`: a recipe and an order become amounts, a schedule and a batch record.
@Command(
        name = "plan",
        description = "Plan a batch: amounts, casting, schedule, and every doubt.",
        mixinStandardHelpOptions = true,
        versionProvider = Thioloom.Version.class,
        sortOptions = false,
        footer = {
            "",
            "Quantities are a number with a unit and no blank: 7mm, 120um, 0.25g, 50wt%%.",
            "",
            "For example:",
            "  thioloom plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um --out"
                    + " batch.xlsx",
            "  thioloom plan anp-c-2.0k --limit node=250mg --diameter 7mm --thickness 120um"
        })
final class PlanCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RECIPE",
            description = "A recipe file, - for standard input, or the id of a template.")
    private String recipe = "";

    @Mixin private OrderOptions order = new OrderOptions();

    @Option(
            names = "--lot",
            paramLabel = "FILE",
            description = "Lots: assay, solvate, Mn, living groups. Repeatable.")
    private List<String> lotFiles = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the plan to .txt, .json or .xlsx. Repeatable.")
    private List<String> outputs = new ArrayList<>();

    @Option(
            names = "--paper",
            paramLabel = "A4|LETTER",
            description = "Paper of the workbook, A4 unless given.")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    @Option(names = "--json", description = "The plan as JSON.")
    private boolean json;

    private final List<Finding> findings = new ArrayList<>();

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Path> places = new LinkedHashMap<>();
        for (String output : outputs) {
            places.put(kind(output) + " " + output, OutputFiles.place(console, output, force));
        }
        RecipeArgument argument = RecipeArgument.of(console, recipe);
        Outcome<MasterRecipe> read = argument.read(order.settings());
        findings.addAll(read.findings());
        List<Lot> lots = lots();
        if (!(read instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _))
                || Finding.anyError(findings)) {
            return refuse(argument.name());
        }
        Outcome<ControlRecipe> planned = Planner.plan(master, order.order(spec), lots);
        findings.addAll(planned.findings());
        return switch (planned) {
            case Outcome.Refused<ControlRecipe> _ -> refuse(argument.name());
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _) -> {
                BatchRecord record = BatchRecord.of(plan, Finding.gravestFirst(findings));
                write(record, places);
                print(argument.name(), record);
                yield ExitCode.DONE;
            }
        };
    }

    private List<Lot> lots() throws IOException {
        List<Lot> lots = new ArrayList<>();
        for (String name : lotFiles) {
            InputFile file = InputFile.read(console, name);
            Outcome<List<Lot>> read = LotReader.read(file.text());
            findings.addAll(read.findings());
            if (read instanceof Outcome.Accepted<List<Lot>>(List<Lot> more, var _)) {
                lots.addAll(more);
            }
        }
        return lots;
    }

    private int refuse(String name) {
        if (json) {
            console.out().print(FindingWriter.write(Finding.gravestFirst(findings)));
        } else {
            console.err().print(TextFindings.draw(name, Finding.gravestFirst(findings)));
        }
        return ExitCode.REFUSED;
    }

    private void print(String name, BatchRecord record) {
        console.err().print(TextFindings.draw(name, Finding.gravestFirst(findings)));
        console.out()
                .print(json ? PlanWriter.write(record) : TextRecord.draw(record, TextRecord.WIDTH));
    }

    private void write(BatchRecord record, Map<String, Path> places) throws IOException {
        OutputFiles files = new OutputFiles();
        for (Map.Entry<String, Path> place : places.entrySet()) {
            files.add(place.getValue(), content(record, place.getKey()));
        }
        files.write();
        places.values().forEach(place -> console.err().println("wrote " + place.getFileName()));
    }

    private byte[] content(BatchRecord record, String place) {
        return switch (place.substring(0, place.indexOf(' '))) {
            case "json" -> PlanWriter.write(record).getBytes(StandardCharsets.UTF_8);
            case "xlsx" -> BatchWorkbook.draw(record, paper, Thioloom.Version.text());
            default ->
                    (TextRecord.draw(record, TextRecord.WIDTH)
                                    + TextRecord.findings(record, TextRecord.WIDTH))
                            .getBytes(StandardCharsets.UTF_8);
        };
    }

    private String kind(String output) {
        String ending = output.substring(output.lastIndexOf('.') + 1);
        if (!List.of("txt", "json", "xlsx").contains(ending)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out "
                            + output
                            + " ends in none of .txt, .json, .xlsx, so its kind is unknown");
        }
        return ending;
    }
}

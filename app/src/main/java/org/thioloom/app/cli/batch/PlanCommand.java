package org.thioloom.app.cli.batch;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.cli.argument.CalibrationFile;
import org.thioloom.app.cli.argument.LampOptions;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.console.Version;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.office.Office;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.BatchWriter;
import org.thioloom.recipes.writing.batch.PlanWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// `thioloom plan`: a recipe and an order become amounts, a schedule and a batch record.
public record PlanCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "plan", this, "Plan a batch: amounts, casting, schedule, and every doubt.");
        Offer batch = CalibrationFile.offer(LampOptions.offer(BatchArguments.offer(offer)));
        return PaperworkOptions.offer(
                        batch.repeatable(
                                "--out",
                                "FILE",
                                "Write the plan to .txt, .json, .xlsx, or by LibreOffice to .pdf."))
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
        BatchArguments batch = BatchArguments.of(console, words).under(LampOptions.of(words));
        Optional<CalibrationFile> discs = CalibrationFile.of(console, words);
        boolean json = Offer.isGiven(words, "--json");
        OpenedBatch opened =
                discs.map(table -> batch.batch().besideDiscs(table.text())).orElse(batch.batch());
        return switch (opened.record()) {
            case Outcome.Refused<BatchRecord>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, json);
            case Outcome.Accepted<BatchRecord>(BatchRecord record, List<Finding> findings) -> {
                write(new Planned(record, opened.source()), targets);
                console.err().print(batch.names().draw(findings));
                console.out()
                        .print(
                                json
                                        ? PlanWriter.write(record)
                                        : TextRecord.draw(record, TextRecord.WIDTH));
                yield ExitCode.DONE;
            }
        };
    }

    /// A record, and what it was planned from.
    private record Planned(BatchRecord record, BatchSource source) {}

    /// A file to write.
    ///
    /// @param kind its ending: `txt`, `json`, `xlsx`
    private record Target(Path place, String kind, Paperwork paperwork) {}

    private List<Target> targets(ParseResult words) throws IOException {
        Paperwork paperwork = PaperworkOptions.of(words);
        List<Target> targets = new ArrayList<>();
        for (String name : Offer.all(words, "--out")) {
            String kind = kind(words, name);
            if (kind.equals("pdf")) {
                office();
            }
            Path place = OutputFiles.place(console, name, Offer.isGiven(words, "--force"));
            targets.add(new Target(place, kind, paperwork));
        }
        return targets;
    }

    private static String kind(ParseResult words, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!List.of("txt", "json", "xlsx", "pdf").contains(ending)) {
            throw Offer.refusal(
                    words,
                    "--out "
                            + name
                            + " ends in none of .txt, .json, .xlsx, .pdf, so its kind is unknown");
        }
        return ending;
    }

    private void write(Planned planned, List<Target> targets) throws IOException {
        OutputFiles files = new OutputFiles();
        for (Target target : targets) {
            files.add(target.place(), content(planned, target));
        }
        files.write();
        targets.forEach(target -> console.err().println("wrote " + target.place().getFileName()));
    }

    private static byte[] workbook(Planned planned, Paperwork paperwork) {
        return BatchWorkbook.draw(
                planned.record(), paperwork, Version.text(), BatchWriter.write(planned.source()));
    }

    private static Office office() throws IOException {
        return Office.find(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .orElseThrow(() ->
                        new IOException(
                                "a PDF is printed by LibreOffice, which is not on this computer's"
                                        + " path; install it, or write an .xlsx and print that"));
    }

    private static byte[] content(Planned planned, Target target) throws IOException {
        BatchRecord record = planned.record();
        return switch (target.kind()) {
            case "json" -> PlanWriter.write(record).getBytes(StandardCharsets.UTF_8);
            case "xlsx" -> workbook(planned, target.paperwork());
            case "pdf" -> office().pdf(workbook(planned, target.paperwork()));
            default ->
                    (TextRecord.draw(record, TextRecord.WIDTH)
                                    + TextRecord.findings(record, TextRecord.WIDTH))
                            .getBytes(StandardCharsets.UTF_8);
        };
    }
}

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
import org.thioloom.app.export.PlanFile;
import org.thioloom.app.export.PlanFile.Subject;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.text.TextRecord;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.PlanWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Paperwork paperwork = PaperworkOptions.of(words);
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
                write(new Subject(record, opened.source(), paperwork, Version.text()), targets);
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

    /// A file to write.
    private record Target(Path place, PlanFile kind) {}

    private List<Target> targets(ParseResult words) throws IOException {
        List<Target> targets = new ArrayList<>();
        for (String name : Offer.all(words, "--out")) {
            PlanFile kind = kind(words, name);
            kind.check();
            Path place = OutputFiles.place(console, name, Offer.isGiven(words, "--force"));
            targets.add(new Target(place, kind));
        }
        return targets;
    }

    private static PlanFile kind(ParseResult words, String name) {
        return PlanFile.named(name)
                .orElseThrow(() ->
                        Offer.refusal(
                                words,
                                "--out "
                                        + name
                                        + " ends in none of "
                                        + PlanFile.endings()
                                        + ", so its kind is unknown"));
    }

    private void write(Subject subject, List<Target> targets) throws IOException {
        OutputFiles files = new OutputFiles();
        for (Target target : targets) {
            files.add(target.place(), target.kind().content(subject));
        }
        files.write();
        targets.forEach(target -> console.err().println("wrote " + target.place().getFileName()));
    }
}

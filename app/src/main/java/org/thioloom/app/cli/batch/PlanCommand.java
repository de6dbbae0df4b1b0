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
        Offer files =
                batch.repeatable(
                        "--out",
                        "FILE",
                        "Write the plan to .txt, .json, .xlsx, or by LibreOffice to .pdf.");
        return LabWorkbook.offer(PaperworkOptions.offer(files))
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
        Wanted wanted = wanted(words);
        BatchArguments batch = BatchArguments.of(console, words).under(LampOptions.of(words));
        Optional<CalibrationFile> discs = CalibrationFile.of(console, words);
        boolean json = Offer.isGiven(words, "--json");
        OpenedBatch opened =
                discs.map(table -> batch.batch().besideDiscs(table.text())).orElse(batch.batch());
        return switch (opened.record()) {
            case Outcome.Refused<BatchRecord>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, json);
            case Outcome.Accepted<BatchRecord>(BatchRecord record, List<Finding> findings) -> {
                Subject subject =
                        new Subject(record, opened.source(), wanted.paperwork(), Version.text());
                Outcome<byte[]> workbook = wanted.workbook(subject);
                if (workbook instanceof Outcome.Refused<byte[]>(List<Finding> faults)) {
                    yield wanted.lab().orElseThrow().names().refuse(console, faults, json);
                }
                write(subject, workbook, wanted.targets());
                console.err().print(batch.names().draw(findings));
                wanted.lab().ifPresent(l -> console.err().print(l.draw(workbook.findings())));
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

    /// What is to be written, and how.
    private record Wanted(List<Target> targets, Paperwork paperwork, Optional<LabWorkbook> lab) {
        /// Drawn by us, or written into the laboratory's; nothing where none is wanted.
        Outcome<byte[]> workbook(Subject subject) {
            if (targets.stream().noneMatch(target -> target.kind().isWorkbook())) {
                return new Outcome.Accepted<>(new byte[0], List.of());
            }
            return lab.isPresent()
                    ? lab.get().filled(subject)
                    : new Outcome.Accepted<>(subject.workbook(), List.of());
        }
    }

    private Wanted wanted(ParseResult words) throws IOException {
        List<Target> targets = new ArrayList<>();
        for (String name : Offer.all(words, "--out")) {
            PlanFile kind = kind(words, name);
            kind.check();
            Path place = OutputFiles.place(console, name, Offer.isGiven(words, "--force"));
            targets.add(new Target(place, kind));
        }
        boolean workbook = targets.stream().anyMatch(target -> target.kind().isWorkbook());
        return new Wanted(
                targets, PaperworkOptions.of(words), LabWorkbook.of(console, words, workbook));
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

    private void write(Subject subject, Outcome<byte[]> drawn, List<Target> targets)
            throws IOException {
        if (!(drawn instanceof Outcome.Accepted<byte[]>(byte[] workbook, var _))) {
            throw new IllegalStateException("bug: a refused workbook is not written");
        }
        OutputFiles files = new OutputFiles();
        for (Target target : targets) {
            files.add(target.place(), target.kind().content(subject, workbook));
        }
        files.write();
        targets.forEach(target -> console.err().println("wrote " + target.place().getFileName()));
    }
}

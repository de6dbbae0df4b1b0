package org.thioloom.app.cli.batch;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.cli.argument.Names;
import org.thioloom.app.console.BinaryFile;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.console.Version;
import org.thioloom.app.readback.RecordReader;
import org.thioloom.app.readback.WorkbookReader;
import org.thioloom.app.text.filled.DiscCsv;
import org.thioloom.app.text.filled.TextFilled;
import org.thioloom.recipes.correction.Corrections;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.writing.batch.FilledWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `thioloom record read`: what was really done, and where it departs from the plan.
public record ReadRecordCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        return Offer.of("read", this, "What was done, and where it departs from the plan.")
                .argument(
                        "FILE",
                        "The workbook that plan --out wrote, filled in; - for standard input.")
                .option(
                        "--corrects",
                        "OLD",
                        "An earlier copy of the same record: what FILE has otherwise, and why.")
                .repeatable(
                        "--out",
                        "FILE",
                        "Write what was read to .json or .txt, or the discs to .csv, as film"
                                + " --calibration reads them.")
                .flag("--force", "Replace files that are there.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "The workbook says itself what it was planned from; nothing else is needed.",
                        "It is never written to.",
                        "Exit code 3: the record departs from its plan, or corrects without saying why.",
                        "",
                        "For example:",
                        "  thioloom record read batch.xlsx --out discs.csv",
                        "  thioloom record read second.xlsx --corrects first.xlsx")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        Map<Path, String> targets = targets(words);
        boolean json = Offer.isGiven(words, "--json");
        String file = Offer.argument(words, 0);
        String old = words.matchedOptionValue("--corrects", null);
        if ("-".equals(old) && file.equals("-")) {
            throw Offer.refusal(
                    words, "- stands for two files, and standard input is read once; save one");
        }
        Outcome<FilledRecord> first = old == null ? null : read(old);
        Outcome<FilledRecord> second = read(file);
        if (first instanceof Outcome.Refused<FilledRecord>(List<Finding> why)) {
            return Names.of(named(old)).refuse(console, why, json);
        }
        if (!(second instanceof Outcome.Accepted<FilledRecord>(FilledRecord record, var _))) {
            return Names.of(named(file)).refuse(console, second.findings(), json);
        }
        Corrections corrections =
                first instanceof Outcome.Accepted<FilledRecord>(FilledRecord before, var _)
                        ? Corrections.of(before, record)
                        : null;
        if (corrections != null && Finding.anyError(corrections.findings())) {
            return Names.of(named(file)).refuse(console, corrections.findings(), json);
        }
        Answer answer = Answer.of(record, corrections, named(file));
        write(answer, targets);
        console.err().print(answer.findings());
        console.out().print(json ? answer.json() : answer.text());
        return answer.isAsItShould() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }

    private static String named(String typed) {
        return typed.equals("-") ? "standard input" : typed;
    }

    private Outcome<FilledRecord> read(String name) throws IOException {
        BinaryFile file = BinaryFile.read(console, name, WorkbookReader.LARGEST);
        return file.isTooLarge()
                ? RecordReader.tooLarge()
                : RecordReader.read(file.bytes(), Version.text());
    }

    /// What was read, with what it corrects.
    ///
    /// @param name of the file
    private record Answer(FilledRecord record, @Nullable Corrections corrections, String name) {
        static Answer of(FilledRecord record, @Nullable Corrections corrections, String name) {
            return new Answer(
                    corrections == null ? record : record.remarked(corrections.findings()),
                    corrections,
                    name);
        }

        boolean isAsItShould() {
            return corrections == null
                    ? record.asPlanned()
                    : record.isWhole()
                            && corrections.isExplained()
                            && record.deviations().stream().allMatch(corrections::explains);
        }

        String findings() {
            return Names.of(name).draw(record.findings());
        }

        String json() {
            return FilledWriter.write(record, corrections);
        }

        String text() {
            return TextFilled.draw(record, corrections);
        }

        byte[] as(String kind) {
            String content =
                    switch (kind) {
                        case "json" -> json();
                        case "csv" -> DiscCsv.write(record);
                        default ->
                                text()
                                        + (record.findings().isEmpty()
                                                ? ""
                                                : "\nWhat to know\n" + findings());
                    };
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }

    private Map<Path, String> targets(ParseResult words) throws IOException {
        Map<Path, String> targets = new LinkedHashMap<>();
        for (String name : Offer.all(words, "--out")) {
            String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!List.of("json", "txt", "csv").contains(kind)) {
                throw Offer.refusal(
                        words,
                        "--out "
                                + name
                                + " ends in none of .json, .txt, .csv, so its kind is unknown");
            }
            targets.put(OutputFiles.place(console, name, Offer.isGiven(words, "--force")), kind);
        }
        return targets;
    }

    private void write(Answer answer, Map<Path, String> targets) throws IOException {
        OutputFiles files = new OutputFiles();
        targets.forEach((place, kind) -> files.add(place, answer.as(kind)));
        files.write();
        targets.keySet().forEach(place -> console.err().println("wrote " + place.getFileName()));
    }
}

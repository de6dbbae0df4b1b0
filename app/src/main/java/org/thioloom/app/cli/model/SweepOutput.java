package org.thioloom.app.cli.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Interruption;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.console.Progress;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.sweep.Sweep;
import org.thioloom.recipes.sweep.SweepRun;
import org.thioloom.recipes.writing.sweep.SweepCsv;
import org.thioloom.recipes.writing.sweep.SweepFormat;
import org.thioloom.recipes.writing.sweep.SweepJson;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Where a sweep's table goes, row by row as it comes: a file, whole or not at all, or standard
/// output.
///
/// @param place of the file; null for standard output
record SweepOutput(Console console, @Nullable Path place, boolean json) {

    /// Finds the place, before any work is done.
    static SweepOutput of(Console console, ParseResult words) throws IOException {
        boolean json = Offer.isGiven(words, "--json");
        String name = words.matchedOptionValue("--out", null);
        if (name == null) {
            return new SweepOutput(console, null, json);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".csv") && !lower.endsWith(".json")) {
            throw Offer.refusal(words, "--out " + name + " ends in neither .csv nor .json");
        }
        if (json && lower.endsWith(".csv")) {
            throw Offer.refusal(
                    words,
                    "--json and --out " + name + " contradict each other; name a .json file");
        }
        Path place = OutputFiles.place(console, name, Offer.isGiven(words, "--force"));
        return new SweepOutput(console, place, lower.endsWith(".json"));
    }

    /// Reckons and writes all of it.
    ///
    /// @return the exit code
    int write(Sweep sweep, List<Finding> findings) throws IOException {
        try (Interruption stop = Interruption.watch()) {
            return write(sweep, findings, stop);
        }
    }

    /// The same until somebody asks to stop.
    int write(Sweep sweep, List<Finding> findings, BooleanSupplier stop) throws IOException {
        Progress progress = new Progress(console, sweep.points(), "points");
        Work work = new Work(sweep, findings, progress, stop);
        try {
            if (place == null) {
                work.into(this::print);
            } else {
                OutputFiles files = new OutputFiles();
                files.add(
                        place,
                        out -> work.into(text -> out.write(text.getBytes(StandardCharsets.UTF_8))));
                files.write();
            }
        } catch (Stopped early) {
            progress.end();
            tell(
                    "thioloom: stopped after "
                            + early.points
                            + " of "
                            + sweep.points()
                            + " points; "
                            + (place == null ? "the table is not whole" : "no file was written"));
            return ExitCode.REFUSED;
        }
        progress.end();
        if (place != null) {
            tell("wrote " + place.getFileName() + ": " + sweep.points() + " points");
        }
        if (!work.tally.counts().isEmpty()) {
            tell(without(sweep, work.tally));
        }
        return ExitCode.DONE;
    }

    private static String without(Sweep sweep, Sweep.Tally tally) {
        long all = tally.counts().values().stream().mapToLong(Long::longValue).sum();
        return tally.counts().entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(
                        Collectors.joining(
                                ", ",
                                "no plan, or no gel, at %d of %d points: "
                                        .formatted(all, sweep.points()),
                                ""));
    }

    private void tell(String sentence) {
        console.err().println(sentence);
        console.err().flush();
    }

    private void print(String text) throws IOException {
        console.out().print(text);
        if (console.out().checkError()) {
            throw new IOException("standard output was closed before the end");
        }
    }

    /// Somebody wants no more.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final long points;

        Stopped(long points) {
            this.points = points;
        }
    }

    /// Where text goes.
    private interface Sink {
        void write(String text) throws IOException;
    }

    /// One table in the making.
    private final class Work {
        private final Sweep sweep;
        private final List<Finding> findings;
        private final Progress progress;
        private final BooleanSupplier stop;
        private final Sweep.Tally tally = new Sweep.Tally();

        Work(Sweep sweep, List<Finding> findings, Progress progress, BooleanSupplier stop) {
            this.sweep = sweep;
            this.findings = findings;
            this.progress = progress;
            this.stop = stop;
        }

        void into(Sink sink) throws IOException {
            SweepFormat format = json ? new SweepJson(sweep) : new SweepCsv(sweep);
            sink.write(format.head());
            boolean all =
                    new SweepRun(sweep, Runtime.getRuntime().availableProcessors())
                            .inOrder(
                                    format::rows,
                                    (text, rows, first) -> {
                                        if (stop.getAsBoolean()) {
                                            throw new Stopped(first);
                                        }
                                        // of JSON, the comma between two blocks
                                        sink.write(first == 0 ? text : format.joint() + text);
                                        tally.add(rows);
                                        progress.show(first + rows.size());
                                        return true;
                                    });
            if (all) {
                sink.write(format.tail(tally, findings));
            }
        }
    }
}

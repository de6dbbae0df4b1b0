package org.thioloom.app.cli.spectra;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.console.BinaryFile;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.console.Version;
import org.thioloom.app.readback.WorkbookReader;
import org.thioloom.app.writeback.CheckedRecord;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.opening.KeptBatch;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The record that a check is for, and the copy of it that gets the results. The record itself is
/// never written to.
final class RecordCopy {
    private final String name;
    private final Path place;
    private final CheckedRecord record;

    private RecordCopy(String name, Path place, CheckedRecord record) {
        this.name = name;
        this.place = place;
        this.record = record;
    }

    static Offer offer(Offer offer) {
        return offer.option(
                "--record",
                "BATCH.xlsx",
                "The batch's filled record: the check is of that batch, and --out COPY.xlsx writes a"
                        + " copy with what was found.");
    }

    static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /// The one that the words name; none where they name none; refused when the record is no
    /// record, or another batch's.
    static Outcome<Optional<RecordCopy>> of(
            Console console, ParseResult words, BatchArguments batch) throws IOException {
        String name = words.matchedOptionValue("--record", null);
        List<String> targets =
                Offer.all(words, "--out").stream().filter(RecordCopy::isWorkbook).toList();
        if (name == null && targets.isEmpty()) {
            return new Outcome.Accepted<>(Optional.empty(), List.of());
        }
        if (name == null || targets.size() != 1) {
            throw Offer.refusal(
                    words,
                    name == null
                            ? "--out "
                                    + targets.getFirst()
                                    + " is a copy of a record; say with --record of which"
                            : "--record wants one copy to write: give --out COPY.xlsx once");
        }
        Path place =
                OutputFiles.place(console, targets.getFirst(), Offer.isGiven(words, "--force"));
        BinaryFile file = BinaryFile.read(console, name, WorkbookReader.LARGEST);
        if (!name.equals("-")
                && Files.exists(place)
                && Files.isSameFile(place, console.folder().resolve(name))) {
            throw Offer.refusal(
                    words,
                    "--out is the record itself, which is never written to; give the copy another"
                            + " name");
        }
        return switch (CheckedRecord.open(file.bytes(), Version.text())) {
            case Outcome.Refused<CheckedRecord>(List<Finding> why) -> new Outcome.Refused<>(why);
            case Outcome.Accepted<CheckedRecord>(CheckedRecord open, List<Finding> remarks) ->
                    objections(open, batch).isEmpty()
                            ? new Outcome.Accepted<>(
                                    Optional.of(new RecordCopy(name, place, open)), remarks)
                            : new Outcome.Refused<>(objections(open, batch));
        };
    }

    /// Why it is not the record of what was named.
    private static List<Finding> objections(CheckedRecord record, BatchArguments batch) {
        if (!(batch.recipe()
                instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _))) {
            return List.of();
        }
        if (record.of(master.header()) instanceof Outcome.Refused<CheckedRecord>(var why)) {
            return why;
        }
        return isAnotherBatch(record.source(), batch)
                ? List.of(
                        KeptBatch.refusal(
                                "the record is of another batch than the one that the options order",
                                "leave the options of the order out: the record says what was"
                                        + " ordered"))
                : List.of();
    }

    /// What is not said again is not held against it.
    private static boolean isAnotherBatch(BatchSource own, BatchArguments batch) {
        BatchSource named = batch.batch().source();
        Order order = named.order();
        boolean sized = order.discs() == null || order.discs().equals(own.order().discs());
        boolean limited = order.limits().isEmpty() || order.limits().equals(own.order().limits());
        boolean set = own.settings().entrySet().containsAll(named.settings().entrySet());
        boolean lots = named.lots().isEmpty() || named.lots().equals(own.lots());
        return !(sized && limited && set && lots);
    }

    /// As it was planned.
    ControlRecipe plan() {
        return record.plan();
    }

    /// What the record is called.
    String name() {
        return name;
    }

    /// Where the copy goes.
    Path place() {
        return place;
    }

    /// The copy, with what a spectrum said of a stage in it.
    Outcome<byte[]> with(SpectrumReport report, String spectrum) throws IOException {
        return record.with(report, spectrum);
    }
}

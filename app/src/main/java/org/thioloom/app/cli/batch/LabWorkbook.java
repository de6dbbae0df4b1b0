package org.thioloom.app.cli.batch;

import org.thioloom.app.cli.argument.Names;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputBytes;
import org.thioloom.app.console.Offer;
import org.thioloom.app.export.PlanFile.Subject;
import org.thioloom.app.readback.WorkbookReader;
import org.thioloom.app.template.TemplateFill;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.writing.batch.BatchWriter;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `--workbook FILE`: the laboratory's own template of the record.
record LabWorkbook(InputBytes file) {

    static Offer offer(Offer offer) {
        return offer.option(
                "--workbook",
                "FILE",
                "Write .xlsx and .pdf into this template of the record, restyled or not; thioloom"
                        + " templates workbook draws one.");
    }

    /// The one that was named; empty for our own drawing.
    ///
    /// @param wanted whether a workbook is to be written at all
    /// @throws IOException when it cannot be read
    static Optional<LabWorkbook> of(Console console, ParseResult words, boolean wanted)
            throws IOException {
        String name = words.matchedOptionValue("--workbook", null);
        if (name == null) {
            return Optional.empty();
        }
        if (!wanted) {
            throw Offer.refusal(
                    words, "--workbook " + name + " is for --out FILE.xlsx or .pdf; give one");
        }
        return Optional.of(new LabWorkbook(InputBytes.read(console, name, WorkbookReader.LARGEST)));
    }

    Names names() {
        return Names.of(file.name());
    }

    /// With a plan written into it.
    Outcome<byte[]> filled(Subject subject) {
        TemplateFill.Plan plan =
                new TemplateFill.Plan(
                        subject.record(),
                        subject.paperwork(),
                        subject.version(),
                        BatchWriter.write(subject.source()));
        return file.isTooLong()
                ? new Outcome.Refused<>(
                        List.of(
                                TemplateFill.refusal(
                                        "the file has %d MB, more than any template"
                                                .formatted(file.size() >> 20),
                                        TemplateFill.DRAW)))
                : TemplateFill.fill(file.content(), plan);
    }

    /// What is to be said of it.
    String draw(List<Finding> findings) {
        return names().draw(findings);
    }
}

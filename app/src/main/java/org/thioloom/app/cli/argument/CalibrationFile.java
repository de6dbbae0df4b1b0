package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.film.Calibration;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.measured.DiscTable;
import org.thioloom.recipes.opening.OpenedBatch;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `--calibration`: discs that the user has cast and measured.
///
/// @param name of the file, as typed
/// @param text as it stands
public record CalibrationFile(String name, String text, Outcome<Calibration> discs) {

    public static Offer offer(Offer offer) {
        return offer.option(
                "--calibration",
                "FILE",
                "Discs of yours, a line each, headed volume_uL and thickness_um; commas, semicolons"
                        + " or tabs divide.");
    }

    /// What was given; empty when nothing was.
    public static Optional<CalibrationFile> of(Console console, ParseResult words)
            throws IOException {
        String name = words.matchedOptionValue("--calibration", null);
        if (name == null) {
            return Optional.empty();
        }
        InputFile file = InputFile.read(console, name);
        return Optional.of(
                new CalibrationFile(file.name(), file.text(), DiscTable.read(file.text())));
    }

    /// The findings as those of an order that names the file.
    public List<Finding> ofTheOrder() {
        return discs.findings().stream().map(f -> f.below(OpenedBatch.DISCS)).toList();
    }
}

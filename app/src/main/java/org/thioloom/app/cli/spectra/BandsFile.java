package org.thioloom.app.cli.spectra;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.band.BandReading.Problem;
import org.thioloom.chem.band.BandReading.Refused;
import org.thioloom.chem.band.BandReading.Understood;
import org.thioloom.chem.band.BandTable;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.Optional;

/// `--bands`: a chemist's own bands, laid over those that ship.
final class BandsFile {
    private BandsFile() {}

    static Offer offer(Offer offer) {
        return offer.option(
                "--bands",
                "FILE",
                "Your own bands, tab-separated: key, carrier, low, high, centre, ...");
    }

    /// The bands to reckon with; empty when the file is at fault, which has been said.
    static Optional<BandTable> read(Console console, ParseResult words) throws IOException {
        String name = words.matchedOptionValue("--bands", null);
        if (name == null) {
            return Optional.of(BandTable.shipped());
        }
        return switch (BandTable.shipped().with(InputFile.read(console, name).text())) {
            case Understood(BandTable table) -> Optional.of(table);
            case Refused(var problems) -> {
                for (Problem problem : problems) {
                    console.err()
                            .println(
                                    name
                                            + ":"
                                            + problem.line()
                                            + ": "
                                            + problem.sentence()
                                            + "; "
                                            + problem.remedy());
                }
                yield Optional.empty();
            }
        };
    }
}

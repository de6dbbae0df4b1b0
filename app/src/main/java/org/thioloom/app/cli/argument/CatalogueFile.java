package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.CatalogueReading.Problem;
import org.thioloom.chem.substance.CatalogueReading.Refused;
import org.thioloom.chem.substance.CatalogueReading.Understood;
import org.thioloom.chem.substance.Substances;
import org.thioloom.chem.substance.UserTables;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.Optional;

/// `--catalogue`: a chemist's own substances, laid over those that ship.
public final class CatalogueFile {
    private CatalogueFile() {}

    public static Offer offer(Offer offer) {
        return offer.option(
                "--catalogue",
                "FILE",
                "Your own substances, tab-separated: key, name, smiles, ...");
    }

    /// The catalogue to look names up in; empty when the file is at fault, which has been said.
    public static Optional<Catalogue> read(Console console, ParseResult words) throws IOException {
        String name = words.matchedOptionValue("--catalogue", null);
        if (name == null) {
            return Optional.of(Substances.catalogue());
        }
        var tables = UserTables.ofSubstances(InputFile.read(console, name).text());
        return switch (Substances.catalogue().with(tables)) {
            case Understood(Catalogue catalogue) -> Optional.of(catalogue);
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

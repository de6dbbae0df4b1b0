package org.thioloom.app.cli.argument;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.CatalogueReader;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `--catalogue`: a chemist's own substances, laid over those that ship.
///
/// @param name as the file was called; empty without one
/// @param text as it stands; null without one
public record CatalogueFile(String name, @Nullable String text) {
    private static final String OPTION = "--catalogue";

    public static Offer offer(Offer offer) {
        return offer.option(
                OPTION,
                "FILE",
                "Your own substances, tab-separated: key, name, smiles; below them densities and"
                        + " properties, if any.");
    }

    /// Reads the file that was named.
    ///
    /// @throws IOException when it cannot be read
    public static CatalogueFile of(Console console, ParseResult words) throws IOException {
        String typed = typed(words);
        if (typed == null) {
            return new CatalogueFile("", null);
        }
        InputFile file = InputFile.read(console, typed);
        return new CatalogueFile(file.name(), file.text());
    }

    /// The catalogue of a command that needs nothing but it; empty when the file is at fault, which
    /// has been said.
    public static Optional<Catalogue> read(Console console, ParseResult words) throws IOException {
        CatalogueFile file = of(console, words);
        Names names = new Names(file.name(), "", file.name());
        return switch (file.content()) {
            case Outcome.Accepted<Catalogue>(Catalogue catalogue, var remarks) -> {
                console.err().print(names.draw(remarks));
                yield Optional.of(catalogue);
            }
            case Outcome.Refused<Catalogue>(var faults) -> {
                names.refuse(console, faults, Offer.isGiven(words, "--json"));
                yield Optional.empty();
            }
        };
    }

    private Outcome<Catalogue> content() {
        return text == null
                ? new Outcome.Accepted<>(Substances.catalogue(), List.of())
                : CatalogueReader.read(text);
    }

    /// The name as it was typed; null without one.
    static @Nullable String typed(ParseResult words) {
        return words.matchedOptionValue(OPTION, null);
    }
}

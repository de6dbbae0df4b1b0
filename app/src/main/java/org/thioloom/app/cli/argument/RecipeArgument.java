package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.json.RecipeReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.MasterRecipe;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The RECIPE of a command: a file, `-`, or the id of a template; with the chemist's own catalogue
/// where one was named.
///
/// @param name as typed, for findings
public record RecipeArgument(
        String name, String text, RecipeReader reader, CatalogueFile catalogue) {
    private static final String HELP =
            "A recipe file, - for standard input, or the id of a template.";

    /// Adds RECIPE and `--catalogue` to what a command offers.
    public static Offer offer(Offer offer) {
        return CatalogueFile.offer(offer.argument("RECIPE", HELP));
    }

    /// The same for a command that can do without a recipe.
    public static Offer offerOptional(Offer offer) {
        return CatalogueFile.offer(offer.optionalArgument("RECIPE", HELP));
    }

    /// Reads the files that were named.
    ///
    /// @throws IOException when one cannot be read
    public static RecipeArgument of(Console console, ParseResult words) throws IOException {
        String typed = Offer.argument(words, 0);
        StandardInput.once(words, Stream.of(typed));
        CatalogueFile catalogue = CatalogueFile.of(console, words);
        boolean file = typed.equals("-") || InputFile.exists(console, typed);
        if (file) {
            InputFile input = InputFile.read(console, typed);
            return new RecipeArgument(
                    input.name(), input.text(), besides(console, typed), catalogue);
        }
        String text =
                ShippedTemplates.text(typed)
                        .orElseThrow(() ->
                                new IOException(
                                        "there is no file and no template \""
                                                + typed
                                                + "\"; templates are "
                                                + String.join(", ", ShippedTemplates.ids())));
        return new RecipeArgument(typed, text, ShippedTemplates.reader(), catalogue);
    }

    /// The recipe; refused for the sake of the catalogue alone where that is at fault.
    public Outcome<MasterRecipe> read(Map<String, String> settings) {
        return switch (catalogue.content()) {
            case Outcome.Refused<Catalogue>(var faults) -> new Outcome.Refused<>(faults);
            case Outcome.Accepted<Catalogue>(Catalogue own, var remarks) ->
                    joined(remarks, reader.with(own).read(text, settings));
        };
    }

    private static Outcome<MasterRecipe> joined(List<Finding> remarks, Outcome<MasterRecipe> read) {
        List<Finding> all = new ArrayList<>(remarks);
        all.addAll(read.findings());
        return switch (read) {
            case Outcome.Accepted<MasterRecipe>(MasterRecipe recipe, var _) ->
                    new Outcome.Accepted<>(recipe, all);
            case Outcome.Refused<MasterRecipe> _ -> new Outcome.Refused<>(all);
        };
    }

    /// The recipe as a file to be changed, its substances by the names of the catalogue.
    EditableRecipe editable(Map<String, String> settings) {
        RecipeReader own =
                catalogue.content() instanceof Outcome.Accepted<Catalogue>(Catalogue names, var _)
                        ? reader.with(names)
                        : reader;
        return new EditableRecipe(text, own, settings);
    }

    /// What findings call the files.
    ///
    /// @param lots names of the lot files; empty without any
    public Names names(String lots) {
        return new Names(name, lots, catalogue.name());
    }

    /// A recipe's parent is a template, or stands beside it.
    private static RecipeReader besides(Console console, String typed) {
        RecipeReader shipped = ShippedTemplates.reader();
        List<String> known = new ArrayList<>(shipped.known());
        known.add("a file ID.json beside this one");
        return new RecipeReader(
                id -> ShippedTemplates.text(id).or(() -> sibling(console, typed, id)),
                known,
                shipped.catalogue());
    }

    private static Optional<String> sibling(Console console, String typed, String id) {
        String name = Path.of(typed).resolveSibling(id + ".json").toString();
        try {
            return InputFile.exists(console, name)
                    ? Optional.of(InputFile.read(console, name).text())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

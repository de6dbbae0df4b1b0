package org.thioloom.app.cli.argument;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.RecipeReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.opening.OpenedBatch;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The RECIPE of a command: a file, `-`, or the id of a template; with the chemist's own catalogue
/// that lies beside it.
///
/// @param name as typed, for findings
/// @param parent the recipe that this one names as its parent; null for none, and for one that is
///   not found
public record RecipeArgument(
        String name, String text, BatchSource.@Nullable Parent parent, CatalogueFile catalogue) {
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
        InputFile input =
                file ? InputFile.read(console, typed) : new InputFile(typed, template(typed));
        Optional<String> id = RecipeReader.parent(input.text());
        Optional<String> parent =
                id.flatMap(ShippedTemplates::text)
                        .or(() ->
                                file
                                        ? id.flatMap(one -> sibling(console, typed, one))
                                        : Optional.empty());
        return new RecipeArgument(
                input.name(),
                input.text(),
                parent.map(text -> new BatchSource.Parent(id.orElseThrow(), text)).orElse(null),
                catalogue);
    }

    private static String template(String typed) throws IOException {
        return ShippedTemplates.text(typed)
                .orElseThrow(() ->
                        new IOException(
                                "there is no file and no template \""
                                        + typed
                                        + "\"; templates are "
                                        + String.join(", ", ShippedTemplates.ids())));
    }

    /// The recipe; refused for the sake of the catalogue alone where that is at fault.
    public Outcome<MasterRecipe> read(Map<String, String> settings) {
        Order nothing = new Order(null, null, List.of(), null);
        return OpenedBatch.of(source(settings, nothing, List.of())).recipe();
    }

    /// A batch of it.
    ///
    /// @param lots texts of the lot files
    BatchSource source(Map<String, String> settings, Order order, List<String> lots) {
        return new BatchSource(
                text,
                parent,
                settings,
                order,
                lots,
                new BatchSource.Beside(catalogue.text(), null, null));
    }

    /// What findings call the files.
    ///
    /// @param lots names of the lot files; empty without any
    public Names names(String lots) {
        return new Names(name, lots, catalogue.name());
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

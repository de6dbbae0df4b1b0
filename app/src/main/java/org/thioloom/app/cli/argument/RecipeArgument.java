package org.thioloom.app.cli.argument;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.BatchReader;
import org.thioloom.recipes.json.RecipeReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.opening.OpenedBatch;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The RECIPE of a command: a file, `-`, or the id of a template; or a batch file, which the window
/// saves and which holds a recipe and all that was ordered of it; with the chemist's own catalogue
/// that lies beside it.
///
/// @param name as typed, for findings
/// @param own what there is without options
/// @param faults of a batch file that cannot be read
public record RecipeArgument(
        String name, BatchSource own, CatalogueFile catalogue, List<Finding> faults) {
    private static final Order NOTHING = new Order(null, null, List.of(), null);

    private static final String HELP =
            "A recipe file, a batch file, - for standard input, or the id of a template.";

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
        return BatchReader.isBatch(input.text())
                ? ofBatch(input, catalogue)
                : new RecipeArgument(
                        input.name(),
                        bare(console, file ? typed : "", input),
                        catalogue,
                        List.of());
    }

    private static RecipeArgument ofBatch(InputFile input, CatalogueFile catalogue) {
        return switch (BatchReader.read(input.text())) {
            case Outcome.Accepted<BatchSource>(BatchSource source, var remarks) ->
                    new RecipeArgument(input.name(), source, catalogue, remarks);
            case Outcome.Refused<BatchSource>(var why) ->
                    new RecipeArgument(input.name(), bare(input.text(), null), catalogue, why);
        };
    }

    /// @param place of the file, beside which its parent may lie; empty without one
    private static BatchSource bare(Console console, String place, InputFile input) {
        Optional<String> id = RecipeReader.parent(input.text());
        Optional<String> parent =
                id.flatMap(ShippedTemplates::text)
                        .or(() ->
                                place.isEmpty()
                                        ? Optional.empty()
                                        : id.flatMap(one -> sibling(console, place, one)));
        return bare(
                input.text(),
                parent.map(text -> new BatchSource.Parent(id.orElseThrow(), text)).orElse(null));
    }

    private static BatchSource bare(String text, BatchSource.@Nullable Parent parent) {
        return new BatchSource(
                text, parent, Map.of(), NOTHING, List.of(), BatchSource.Beside.NOTHING);
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
        return faults.isEmpty()
                ? OpenedBatch.of(source(settings, order(), List.of())).recipe()
                : new Outcome.Refused<>(faults);
    }

    /// What is ordered without options.
    Order order() {
        return own.order();
    }

    /// A batch of it; answers that were typed go before its own, lots that were named come behind.
    ///
    /// @param lots texts of the lot files
    BatchSource source(Map<String, String> settings, Order order, List<String> lots) {
        Map<String, String> answers = new LinkedHashMap<>(own.settings());
        answers.putAll(settings);
        BatchSource.Beside beside = own.beside();
        return new BatchSource(
                own.recipe(),
                own.parent(),
                answers,
                order,
                Stream.concat(own.lots().stream(), lots.stream()).toList(),
                new BatchSource.Beside(
                        catalogue.text() == null ? beside.catalogue() : catalogue.text(),
                        beside.light(),
                        beside.discs()));
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

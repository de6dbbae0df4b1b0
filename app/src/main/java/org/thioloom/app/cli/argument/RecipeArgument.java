package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.RecipeReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.MasterRecipe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The RECIPE of a command: a file, `-`, or the id of a template.
///
/// @param name as typed, for findings
public record RecipeArgument(String name, String text, RecipeReader reader) {
    public static final String HELP =
            "A recipe file, - for standard input, or the id of a template.";

    public static RecipeArgument of(Console console, String typed) throws IOException {
        boolean file = typed.equals("-") || InputFile.exists(console, typed);
        if (file) {
            InputFile input = InputFile.read(console, typed);
            return new RecipeArgument(input.name(), input.text(), besides(console, typed));
        }
        String text =
                ShippedTemplates.text(typed)
                        .orElseThrow(() ->
                                new IOException(
                                        "there is no file and no template \""
                                                + typed
                                                + "\"; templates are "
                                                + String.join(", ", ShippedTemplates.ids())));
        return new RecipeArgument(typed, text, ShippedTemplates.reader());
    }

    public Outcome<MasterRecipe> read(Map<String, String> settings) {
        return reader.read(text, settings);
    }

    /// A recipe's parent is a template, or stands beside it.
    private static RecipeReader besides(Console console, String typed) {
        List<String> known = new ArrayList<>(ShippedTemplates.ids());
        known.add("a file ID.json beside this one");
        return new RecipeReader(
                id -> ShippedTemplates.text(id).or(() -> sibling(console, typed, id)), known);
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

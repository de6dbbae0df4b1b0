package org.thioloom.recipes.json;

import org.thioloom.chem.substance.Substances;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The master recipes that ship, as the texts they are.
public final class ShippedTemplates {
    private static final String FOLDER = "/org/thioloom/templates/master/";

    private ShippedTemplates() {}

    /// Ids in the order of the index.
    public static List<String> ids() {
        return resource("index.txt")
                .orElseThrow(() ->
                        new IllegalStateException("bug: the templates are not on the class path"))
                .lines()
                .toList();
    }

    /// The file of a template.
    public static Optional<String> text(String id) {
        return ids().contains(id) ? resource(id + ".json") : Optional.empty();
    }

    /// A reader that knows these as parents, and the substances that ship.
    public static RecipeReader reader() {
        return new RecipeReader(ShippedTemplates::text, ids(), Substances.catalogue());
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = ShippedTemplates.class.getResourceAsStream(FOLDER + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("bug: the template " + name + " cannot be read", broken);
        }
    }
}

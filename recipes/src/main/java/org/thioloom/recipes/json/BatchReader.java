package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a batch was planned from.
public final class BatchReader {
    static final String SCHEMA = "thioloom/batch/1";

    private BatchReader() {}

    /// Whether a text says that it is a batch file.
    public static boolean isBatch(String text) {
        return text.contains("\"thioloom/batch/");
    }

    /// A batch file, all its problems found in one pass.
    public static Outcome<BatchSource> read(String text) {
        return switch (JsonText.parse(text)) {
            case Outcome.Refused<JsonNode>(var findings) -> new Outcome.Refused<>(findings);
            case Outcome.Accepted<JsonNode>(JsonNode root, var _) -> read(root);
        };
    }

    private static Outcome<BatchSource> read(JsonNode root) {
        Reader reader = new Reader(Map.of(), Substances.catalogue());
        Cursor file = new Cursor(root, "", reader);
        Optional<BatchSource> source = Optional.empty();
        if (file.isObject(
                "$schema",
                "schema",
                "recipe",
                "parent",
                "settings",
                "order",
                "lots",
                "catalogue",
                "light",
                "discs")) {
            Optional<String> schema = file.text("schema", SCHEMA);
            if (schema.isPresent() && !schema.get().equals(SCHEMA)) {
                file.in("schema").refuse(Rule.SCHEMA_UNKNOWN, schema.get(), SCHEMA);
            }
            Optional<String> recipe = file.text("recipe", "{ … }");
            BatchSource.@Nullable Parent parent =
                    file.has("parent") ? parent(file.in("parent")) : null;
            Map<String, String> settings = settings(file.in("settings"));
            Order order = OrderReader.read(file.in("order"));
            List<String> lots =
                    file.elementsIfAny("lots").stream()
                            .map(Cursor::asText)
                            .flatMap(Optional::stream)
                            .toList();
            BatchSource.Beside beside =
                    new BatchSource.Beside(
                            file.textIfAny("catalogue"),
                            file.has("light") ? light(file.in("light")) : null,
                            file.textIfAny("discs"));
            source = recipe.map(r -> new BatchSource(r, parent, settings, order, lots, beside));
        }
        List<Finding> findings = reader.findings();
        return source.isEmpty() || Finding.anyError(findings)
                ? new Outcome.Refused<>(findings)
                : new Outcome.Accepted<>(source.get(), findings);
    }

    private static BatchSource.@Nullable Parent parent(Cursor here) {
        if (!here.isObject("id", "text")) {
            return null;
        }
        Optional<String> id = here.text("id", "anp-c");
        Optional<String> text = here.text("text", "{ … }");
        return id.isEmpty() || text.isEmpty() ? null : new BatchSource.Parent(id.get(), text.get());
    }

    private static Light light(Cursor here) {
        here.isObject("irradiance", "measuredOn", "wavelength", "knownGood", "through");
        return new Light(
                Quantities.positive(Units.IRRADIANCE).readIfAny(here, "irradiance"),
                here.has("measuredOn") ? here.in("measuredOn").asDate().orElse(null) : null,
                Quantities.positive(Units.LENGTH).readIfAny(here, "wavelength"),
                here.has("knownGood")
                        ? LampReader.knownGood(here.in("knownGood")).orElse(null)
                        : null,
                LampReader.through(here));
    }

    private static Map<String, String> settings(Cursor here) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (!here.isMissing()
                && here.isObject(here.node().propertyNames().toArray(String[]::new))) {
            for (String name : here.node().propertyNames()) {
                here.text(name, "2000 g/mol").ifPresent(value -> settings.put(name, value));
            }
        }
        return settings;
    }
}

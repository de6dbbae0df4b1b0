package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.thioloom.recipes.finding.Outcome;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The schemas that ship, and how a document is held against them.
final class Schemas {
    static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private Schemas() {}

    static Outcome<?> read(String kind, String text) {
        return kind.equals("lots")
                ? LotReader.read(text)
                : ShippedTemplates.reader().read(text, Map.of());
    }

    static <T> T accepted(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<T>(T value, var _) -> value;
            case Outcome.Refused<T>(var findings) -> fail(findings.toString());
        };
    }

    static void assertFits(String kind, String text) {
        assertEquals(List.of(), objections(kind, json(text)));
    }

    static List<Error> objections(String kind, JsonNode document) {
        return SCHEMAS.computeIfAbsent(kind, k -> REGISTRY.getSchema(closed(tree(k))))
                .validate(document);
    }

    /// What is written may gain keys, so its schemas are open to readers; here they are closed, so
    /// that no key is written which they do not describe.
    private static JsonNode closed(JsonNode schema) {
        nodes(schema)
                .filter(node -> node.has("properties") && !node.has("additionalProperties"))
                .toList()
                .forEach(node -> ((ObjectNode) node).put("additionalProperties", false));
        return schema;
    }

    static JsonNode tree(String kind) {
        return json(resource("/org/thioloom/templates/schema/" + kind + "-1.json"));
    }

    static JsonNode json(String text) {
        return accepted(JsonText.parse(text));
    }

    /// A tree and everything in it.
    static Stream<JsonNode> nodes(JsonNode tree) {
        return Stream.concat(Stream.of(tree), tree.valueStream().flatMap(Schemas::nodes));
    }

    /// What a `$ref` refers to.
    static JsonNode target(JsonNode tree, JsonNode reference) {
        return tree.at(reference.path("$ref").asString("").replaceFirst("^#", ""));
    }

    static String resource(String name) {
        try (InputStream in = SchemaTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}

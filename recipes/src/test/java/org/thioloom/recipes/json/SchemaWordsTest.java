package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.master.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The schemas by themselves, and their words and units beside those of the program.
class SchemaWordsTest {
    static final List<String> KINDS =
            List.of(
                    "master-recipe",
                    "lots",
                    "batch",
                    "filled",
                    "plan",
                    "network",
                    "cure",
                    "uncertainty",
                    "film",
                    "findings",
                    "structure",
                    "templates",
                    "coupling",
                    "blend",
                    "assay",
                    "ftir-expect",
                    "ftir-read",
                    "ftir-fit");

    @ParameterizedTest
    @FieldSource("KINDS")
    void unitsAreThoseThatAreRead(String kind) {
        boolean aliases = kind.equals("master-recipe") || kind.equals("lots");
        for (Map.Entry<String, JsonNode> def : Schemas.tree(kind).path("$defs").properties()) {
            if (def.getKey().endsWith("Unit")) {
                UnitSet<?> units = units(def.getKey());
                var symbols = units.units().stream().map(Unit::symbol).toList();
                JsonNode known =
                        aliases ? def.getValue().at("/anyOf/0/enum") : def.getValue().path("enum");
                assertEquals(symbols, texts(known), def.getKey());
                assertEquals(
                        aliases ? units.aliases().keySet() : Set.of(),
                        Set.copyOf(texts(def.getValue().at("/anyOf/1/enum"))),
                        def.getKey());
            }
        }
    }

    private static UnitSet<?> units(String def) {
        return Units.ALL.stream()
                .filter(set -> def.equalsIgnoreCase(set.dimension().replace(" ", "") + "Unit"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsAreThoseOfTheProgram() {
        var roles = Stream.of(Role.values()).map(Role::word).toList();
        assertEquals(roles, words("master-recipe", "/$defs/input/properties/role/enum"));
        assertEquals(roles, words("plan", "/$defs/material/properties/role/enum"));
        assertEquals(
                Couplings.all().stream().map(Coupling::key).toList(),
                words("master-recipe", "/$defs/formula/properties/reaction/enum"));
        var severities = Stream.of(Severity.values()).map(Enum::name).toList();
        assertEquals(severities, words("findings", "/$defs/finding/properties/severity/enum"));
        assertEquals(severities, words("plan", "/$defs/finding/properties/severity/enum"));
        var groups =
                Couplings.all().stream()
                        .flatMap(c -> Stream.of(c.first(), c.second()))
                        .distinct()
                        .toList();
        assertEquals(
                groups, words("plan", "/$defs/material/properties/group/properties/kind/enum"));
        assertEquals(
                Window.all().stream().map(Window::key).toList(),
                words("master-recipe", "/$defs/equipment/oneOf/1/properties/through/items/enum"));
        var stoichiometry = new TreeSet<>(groups);
        stoichiometry.addAll(
                List.of("nodeToLinker", "imbalance", "imbalanceUncertainty", "limitingGroup"));
        assertEquals(
                stoichiometry,
                new TreeSet<>(
                        Schemas.tree("plan")
                                .at("/$defs/stoichiometry/properties")
                                .propertyNames()));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            textBlock =
                    """
                    master-recipe, /$defs/amount/oneOf,                           /formula/inputs/0/amount, basis
                    master-recipe, /$defs/formula/properties/outputs/items/oneOf, /formula/outputs/0,       form
                    master-recipe, /$defs/phase/properties/volumePer/enum,        /procedure/0/operations/0/phases/0, volumePer
                    master-recipe, /$defs/equipment/oneOf/0/properties/drying/oneOf/0/enum, /equipment/3,   drying
                    lots,          /$defs/lot/properties/molarMassMethod/enum,    /lots/1,                  molarMassMethod
                    """)
    void wordsAreThoseThatTheReaderOffers(String kind, String where, String place, String field) {
        JsonNode list = Schemas.tree(kind).at(where);
        List<String> words = new ArrayList<>();
        for (JsonNode word : list) {
            JsonNode form = word.has("$ref") ? Schemas.target(Schemas.tree(kind), word) : word;
            words.add(form.isString() ? form.asString() : form.at(constOf(field)).asString());
        }
        String file = kind.equals("lots") ? "/schema/lots.json" : "/schema/every-field.json";
        JsonNode wrong = Schemas.json(Schemas.resource(file));
        assertInstanceOf(ObjectNode.class, wrong.at(place)).put(field, "wrong");
        String problem = "\"wrong\" is not one of " + String.join(", ", words);
        assertTrue(
                Schemas.read(kind, wrong.toString()).findings().stream()
                        .anyMatch(finding -> finding.problem().equals(problem)),
                problem);
    }

    private static String constOf(String field) {
        return "/properties/" + field + "/const";
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void schemasAreSchemas(String kind) {
        var meta = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());
        assertEquals(List.of(), Schemas.REGISTRY.getSchema(meta).validate(Schemas.tree(kind)));
        assertEquals(
                "https://thioloom.org/schema/" + kind + "-1.json",
                Schemas.tree(kind).path("$id").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"master-recipe", "lots", "batch"})
    void whatIsWrittenByHandIsClosedAndDescribed(String kind) {
        Schemas.nodes(Schemas.tree(kind))
                .filter(node -> node.has("properties"))
                .forEach(node ->
                        assertTrue(node.path("additionalProperties").isBoolean(), node.toString()));
        for (JsonNode node : Schemas.nodes(Schemas.tree(kind)).toList()) {
            for (Map.Entry<String, JsonNode> field : node.path("properties").properties()) {
                JsonNode said = field.getValue();
                JsonNode described =
                        said.has("description") ? said : Schemas.target(Schemas.tree(kind), said);
                assertTrue(described.path("description").isString(), field.getKey());
            }
        }
    }

    private static List<String> words(String kind, String pointer) {
        return texts(Schemas.tree(kind).at(pointer));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}

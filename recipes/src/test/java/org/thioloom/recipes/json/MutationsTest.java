package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.PlanWriter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/// A template with one thing wrong, a few thousand times: planned or refused, and never a bug.
class MutationsTest {
    static final List<Long> SEEDS = LongStream.range(0, 30).boxed().toList();
    private static final int EACH = 100;
    private static final String FILM = Bench.template("anp-c");
    private static final String SYNTHESIS = Bench.template("borate-node-hexenyl-ether");
    private static final String SIGNS = "{}[]\",:.-+eE0123456789 \\\n\tax%µ\u0000";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Every third seed tries the synthesis, the others the film.
    private static String template(long seed) {
        return seed % 3 == 2 ? SYNTHESIS : FILM;
    }

    private static Outcome<ControlRecipe> process(String text, boolean film) {
        AnOrder order = new AnOrder().start("2026-11-23T09:00");
        return film
                ? Bench.process(
                        text,
                        Bench.settings("linker=2000 g/mol"),
                        order.limit("node", "250 mg").build(),
                        List.of())
                : Bench.process(
                        text,
                        Bench.SYNTHESIS,
                        order.limit("chloride", "1 g").withoutDiscs(),
                        List.of());
    }

    private static void survives(String text, boolean film, String what) {
        Outcome<ControlRecipe> outcome;
        try {
            outcome = process(text, film);
            if (outcome instanceof Outcome.Accepted<ControlRecipe>(var plan, var findings)) {
                PlanWriter.write(BatchRecord.of(plan, findings));
            }
        } catch (RuntimeException bug) {
            throw new AssertionError(what, bug);
        }
        boolean refused = outcome instanceof Outcome.Refused<?>;
        assertEquals(refused, Finding.anyError(outcome.findings()), what);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void aCharacterTooFewTooManyOrWrongIsPlannedOrRefused(long seed) {
        RandomGenerator random = random(seed);
        String whole = template(seed);
        for (int i = 0; i < EACH; i++) {
            int at = random.nextInt(whole.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            int kind = random.nextInt(3);
            String put = kind == 0 ? "" : String.valueOf(sign);
            String text = whole.substring(0, at) + put + whole.substring(kind == 2 ? at : at + 1);
            survives(
                    text,
                    whole.equals(FILM),
                    "seed " + seed + ", mutation " + i + ": " + around(text, at));
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void aFieldThatIsGoneOrOfAnotherKindIsPlannedOrRefused(long seed) {
        RandomGenerator random = random(seed);
        for (int i = 0; i < EACH; i++) {
            JsonNode root = MAPPER.readTree(template(seed));
            List<JsonNode> places = new ArrayList<>();
            collect(root, places);
            String what = mutate(places.get(random.nextInt(places.size())), random);
            survives(
                    root.toString(),
                    template(seed).equals(FILM),
                    "seed " + seed + ", mutation " + i + ": " + what);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer() && !node.isEmpty()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private static String mutate(JsonNode place, RandomGenerator random) {
        boolean drop = random.nextInt(3) == 0;
        JsonNode other = other(random);
        int index = random.nextInt(place.size());
        String name = "" + index;
        if (place instanceof ObjectNode object) {
            name = List.copyOf(object.propertyNames()).get(index);
            if (drop) {
                object.remove(name);
            } else {
                object.set(name, other);
            }
        } else if (place instanceof ArrayNode list) {
            if (drop) {
                list.remove(index);
            } else {
                list.set(index, other);
            }
        }
        return name + (drop ? " dropped" : " = " + other) + " in " + place;
    }

    private static JsonNode other(RandomGenerator random) {
        return switch (random.nextInt(14)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.stringNode("");
            case 3 -> NODES.stringNode("node");
            case 4 -> NODES.stringNode("dmso");
            case 5 -> NODES.numberNode(0);
            case 6 -> NODES.numberNode(-1);
            case 7 -> NODES.numberNode(1e9);
            case 8 -> NODES.numberNode(0.3);
            case 9 -> NODES.arrayNode();
            case 10 -> NODES.arrayNode().add("node");
            case 11 -> NODES.objectNode();
            case 12 -> NODES.objectNode().put("ask", "anything");
            default -> NODES.objectNode().put("value", 25).put("unit", "mg");
        };
    }

    @Test
    void theTemplatesThemselvesSurvive() {
        assertInstanceOf(Outcome.Accepted.class, process(FILM, true));
        assertInstanceOf(Outcome.Accepted.class, process(SYNTHESIS, false));
    }
}

package org.thioloom.recipes.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// A field of a JSON tree that can be spoilt.
record Mutation(ObjectNode parent, String field) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Every field of every object, in order.
    static List<Mutation> places(JsonNode tree) {
        List<Mutation> places = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                places.add(new Mutation(object, field.getKey()));
            }
        }
        tree.forEach(child -> places.addAll(places(child)));
        return places;
    }

    /// Spoils it in one of the ways that files are spoilt, and says how.
    String apply(Random dice) {
        JsonNode was = parent.get(field);
        int way = dice.nextInt(6);
        switch (way) {
            case 0 -> parent.remove(field);
            case 1 -> {
                parent.remove(field);
                parent.set(field + "s", was);
            }
            case 2 -> (was instanceof ObjectNode object ? object : parent).put("extra", 1);
            default -> {
                List<JsonNode> others = others(was);
                parent.set(field, others.get(dice.nextInt(others.size())));
            }
        }
        return field + " " + was + " way " + way + ": ";
    }

    private static List<JsonNode> others(JsonNode was) {
        List<JsonNode> others =
                new ArrayList<>(
                        List.of(
                                NODES.nullNode(),
                                NODES.booleanNode(true),
                                NODES.objectNode(),
                                NODES.arrayNode(),
                                NODES.arrayNode().add(was.deepCopy()),
                                NODES.arrayNode().add(""),
                                NODES.numberNode(5),
                                NODES.numberNode(new BigDecimal("1.5")),
                                NODES.stringNode("no such word")));
        if (was.isNumber()) {
            others.add(NODES.numberNode(was.decimalValue().negate()));
            others.add(NODES.numberNode(0));
            others.add(NODES.stringNode(was.asString()));
            others.add(NODES.numberNode(new BigDecimal("1e9")));
        }
        if (was.isString()) {
            others.add(NODES.stringNode(""));
            others.add(NODES.stringNode(" \t"));
            others.add(NODES.stringNode("%"));
            others.add(NODES.stringNode("uL"));
            others.add(NODES.stringNode(was.asString().toUpperCase(Locale.ROOT)));
        }
        return others;
    }
}

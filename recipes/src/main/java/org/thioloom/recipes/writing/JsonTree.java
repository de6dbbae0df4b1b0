package org.thioloom.recipes.writing;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// An object being written, in declared key order. What is null is left out.
public final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final ObjectNode node = NODES.objectNode();

    /// How the text is laid out. Written token by token, because setting up an object mapper takes
    /// longer than writing a plan.
    private static final class Printer extends ObjectWriteContext.Base {
        private static final Printer PRINTER = new Printer();
        private static final Separators SEPARATORS =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");

        private final JsonFactory factory =
                JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        /// A new one each time, since it counts how deep it is.
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        }

        String print(JsonNode node) {
            StringWriter text = new StringWriter();
            try (JsonGenerator to = factory.createGenerator(this, text)) {
                write(node, to);
            }
            return text.toString();
        }

        private static void write(JsonNode node, JsonGenerator to) {
            switch (node) {
                case ObjectNode object -> {
                    to.writeStartObject();
                    object.properties()
                            .forEach(one -> {
                                to.writeName(one.getKey());
                                write(one.getValue(), to);
                            });
                    to.writeEndObject();
                }
                case ArrayNode list -> {
                    to.writeStartArray();
                    list.forEach(one -> write(one, to));
                    to.writeEndArray();
                }
                case StringNode text -> to.writeString(text.stringValue());
                case IntNode number -> to.writeNumber(number.intValue());
                case DecimalNode number -> to.writeNumber(number.decimalValue());
                case BooleanNode flag -> to.writeBoolean(flag.booleanValue());
                default ->
                        throw new IllegalStateException("bug: " + node.getNodeType() + " was put");
            }
        }
    }

    /// UTF-8 text, two-space indent, the final newline included.
    public String text() {
        return Printer.PRINTER.print(node) + "\n";
    }

    /// A text.
    public JsonTree put(String key, @Nullable String text) {
        if (text != null) {
            node.put(key, text);
        }
        return this;
    }

    /// A whole number.
    public JsonTree put(String key, int number) {
        node.put(key, number);
        return this;
    }

    /// Yes or no.
    public JsonTree put(String key, boolean flag) {
        node.put(key, flag);
        return this;
    }

    /// A computed number, to the digits that quantities keep.
    public JsonTree put(String key, double number) {
        node.put(key, Quantity.twelveDigits(number));
        return this;
    }

    /// A computed number, to the last digit of its double, without an exponent.
    public JsonTree putExact(String key, double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        node.put(key, exact.scale() < 0 ? exact.setScale(0) : exact);
        return this;
    }

    /// A number as it was typed.
    public JsonTree put(String key, @Nullable BigDecimal number) {
        if (number != null) {
            node.put(key, number);
        }
        return this;
    }

    /// A quantity: value, unit, and its uncertainty where it has one.
    public JsonTree put(String key, @Nullable Quantity<?> quantity) {
        if (quantity != null) {
            node.set(key, quantity(quantity));
        }
        return this;
    }

    /// An object.
    public JsonTree put(String key, @Nullable JsonTree child) {
        if (child != null) {
            node.set(key, child.node);
        }
        return this;
    }

    /// A list of objects.
    public JsonTree putAll(String key, List<JsonTree> children) {
        ArrayNode list = NODES.arrayNode();
        children.forEach(child -> list.add(child.node));
        node.set(key, list);
        return this;
    }

    /// A list of texts.
    public JsonTree putTexts(String key, List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        node.set(key, list);
        return this;
    }

    /// Counts by name, in the order of the map.
    public JsonTree putCounts(String key, Map<String, Integer> counts) {
        ObjectNode object = NODES.objectNode();
        counts.forEach(object::put);
        node.set(key, object);
        return this;
    }

    private static ObjectNode quantity(Quantity<?> quantity) {
        ObjectNode object = NODES.objectNode();
        object.put("value", quantity.value());
        object.put("unit", quantity.unit().symbol());
        if (quantity.standardUncertainty() != null) {
            object.put("uncertainty", quantity.standardUncertainty());
        }
        return object;
    }
}

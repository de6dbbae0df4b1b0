package org.thioloom.recipes.json;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.finding.Outcome;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Files of lots in which what is known of a bottle can be changed, one field at a time.
///
/// @param texts of the files
public record EditableLots(List<String> texts) {
    /// What a bottle is called until somebody numbers it.
    public static final String NAMELESS = "no number";

    private static final Set<String> NO_MEASUREMENT = Set.of("id", "input");

    public EditableLots {
        texts = List.copyOf(texts);
    }

    /// The same with a text in a field of an input's bottle.
    ///
    /// @param field `id`, `molarMassMethod`, `expires`
    public EditableLots with(String input, String field, String text) {
        return with(input, field, JsonNodeFactory.instance.stringNode(text));
    }

    /// The same with a quantity in a field.
    ///
    /// @param field `assay`, `molarMass`, `alive`, `content`, `available`
    public EditableLots with(String input, String field, Quantity<?> quantity) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("value", quantity.value());
        node.put("unit", quantity.unit().symbol());
        if (quantity.standardUncertainty() != null) {
            node.put("uncertainty", quantity.standardUncertainty());
        }
        return with(input, field, node);
    }

    private EditableLots with(String input, String field, JsonNode value) {
        List<ObjectNode> files = trees();
        lot(files, input).set(field, value);
        return written(files);
    }

    /// The same without that field; a bottle of which nothing is known any more goes.
    public EditableLots without(String input, String field) {
        List<ObjectNode> files = trees();
        ObjectNode lot = lot(files, input);
        lot.remove(field);
        if (field.equals("id") || !lot.has("id")) {
            lot.put("id", NAMELESS);
        }
        if (isBare(lot)) {
            files.forEach(file ->
                    lots(file)
                            .removeIf(one ->
                                    isBare(one) && one.path("input").asString("").equals(input)));
        }
        return written(files);
    }

    private static boolean isBare(JsonNode lot) {
        return lot.path("id").asString("").equals(NAMELESS)
                && NO_MEASUREMENT.containsAll(lot.propertyNames());
    }

    /// Whether a file among them is no JSON that could be changed.
    public boolean isDamaged() {
        return texts.stream()
                .anyMatch(text ->
                        !(JsonText.parse(text)
                                        instanceof Outcome.Accepted<JsonNode>(JsonNode root, var _)
                                && root instanceof ObjectNode));
    }

    private List<ObjectNode> trees() {
        List<ObjectNode> files = new ArrayList<>();
        for (String text : texts) {
            files.add(
                    JsonText.parse(text) instanceof Outcome.Accepted<JsonNode>(JsonNode root, var _)
                                    && root instanceof ObjectNode file
                            ? file
                            : fresh());
        }
        return files;
    }

    private static ObjectNode fresh() {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("schema", LotReader.SCHEMA);
        file.set("lots", JsonNodeFactory.instance.arrayNode());
        return file;
    }

    private static ArrayNode lots(ObjectNode file) {
        return file.path("lots") instanceof ArrayNode list ? list : file.putArray("lots");
    }

    private static ObjectNode lot(List<ObjectNode> files, String input) {
        for (ObjectNode file : files) {
            for (JsonNode one : lots(file)) {
                if (one instanceof ObjectNode lot && lot.path("input").asString("").equals(input)) {
                    return lot;
                }
            }
        }
        if (files.isEmpty()) {
            files.add(fresh());
        }
        ObjectNode lot = lots(files.getLast()).addObject();
        lot.put("id", NAMELESS);
        lot.put("input", input);
        return lot;
    }

    private static EditableLots written(List<ObjectNode> files) {
        return new EditableLots(
                files.stream()
                        .filter(file -> !lots(file).isEmpty())
                        .map(file -> file.toPrettyString() + "\n")
                        .toList());
    }
}

package org.thioloom.recipes.json;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.LotHazards;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Files of lots in which what is known of a bottle can be changed, one field at a time.
///
/// @param texts of the files
public record EditableLots(List<String> texts) {
    /// What a bottle is called until somebody numbers it.
    public static final String NAMELESS = "no number";

    private static final String WRITTEN_OUT = " = ";

    private static final Set<String> NO_MEASUREMENT = Set.of("id", "input");

    public EditableLots {
        texts = List.copyOf(texts);
    }

    /// The same with a text in a field of an input's bottle.
    ///
    /// @param field `id`, `molarMassMethod`, `expires`, `note`
    public EditableLots with(String input, String field, String text) {
        return with(input, field, JsonNodeFactory.instance.stringNode(text));
    }

    /// The same with a quantity in a field.
    ///
    /// @param field `assay`, `volatiles`, `molarMass`, `alive`, `content`, `density`, `available`
    public EditableLots with(String input, String field, Quantity<?> quantity) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("value", quantity.value());
        node.put("unit", quantity.unit().symbol());
        if (quantity.standardUncertainty() != null) {
            node.put("uncertainty", quantity.standardUncertainty());
        }
        return with(input, field, node);
    }

    /// The same with solvent bound to the salt. One that is written out in the file stays so while
    /// it is called the same.
    ///
    /// @param substance key, name or synonym of the catalogue: `dme`; or written out, with blanks:
    ///   `crown = C1COCCOCCOCCO1`
    /// @param perMolecule molecules of it for each formula unit
    public EditableLots withSolvate(String input, String substance, BigDecimal perMolecule) {
        List<ObjectNode> files = trees();
        ObjectNode lot = lot(files, input);
        JsonNode before = lot.path("solvate").path("substance");
        ObjectNode solvate = lot.putObject("solvate");
        if (before.path("name").asString("").equalsIgnoreCase(substance)) {
            solvate.set("substance", before);
        } else if (substance.contains(WRITTEN_OUT)) {
            int at = substance.indexOf(WRITTEN_OUT);
            solvate.putObject("substance")
                    .put("name", substance.substring(0, at).strip())
                    .put("smiles", substance.substring(at + WRITTEN_OUT.length()).strip());
        } else {
            solvate.put("substance", substance);
        }
        solvate.put("perMolecule", perMolecule);
        return written(files);
    }

    /// The same with what the data sheet of the bottle says of its hazards.
    public EditableLots withHazards(String input, LotHazards hazards) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode codes = node.putArray("codes");
        hazards.codes().forEach(codes::add);
        if (!hazards.signalWord().isEmpty()) {
            node.put("signalWord", hazards.signalWord());
        }
        node.put("source", hazards.source());
        node.put("date", hazards.date());
        return with(input, "hazards", node);
    }

    /// The text in a field of an input's bottle; empty where there is none.
    public String text(String input, String field) {
        return trees().stream()
                .flatMap(file -> lots(file).values().stream())
                .filter(lot -> lot.path("input").asString("").equals(input))
                .findFirst()
                .map(lot -> lot.path(field).asString(""))
                .orElse("");
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

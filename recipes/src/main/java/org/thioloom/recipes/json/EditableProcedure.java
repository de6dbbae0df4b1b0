package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.master.Limits;
import org.thioloom.recipes.master.LimitsText;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Optional;

/// The procedure of a recipe's file: its steps moved, its sentences, set points and rounds written
/// anew, as a chemist would in an editor.
public record EditableProcedure(EditableRecipe recipe) {
    private static final String INSTRUCTION = "instruction";

    /// What of a phase is a set point or a limit, and its units.
    private static final Map<String, UnitSet<?>> LIMITED =
            Map.of(
                    "temperature",
                    Units.TEMPERATURE,
                    "pressure",
                    Units.PRESSURE,
                    "duration",
                    Units.TIME);

    /// The same with a step, or an operation, earlier or later among its neighbours; empty where
    /// there is none on that side.
    ///
    /// @param pointer of the step or operation: `/procedure/0/operations/1/phases/2`
    /// @param by -1 for one place earlier, 1 for one later
    public Optional<EditableRecipe> moved(String pointer, int by) {
        JsonPointer place = JsonPointer.compile(pointer);
        int from = place.last().getMatchingIndex();
        int to = from + by;
        JsonNode list = recipe.find(place.head().toString());
        if (to < 0 || to >= list.size()) {
            return Optional.empty();
        }
        return Optional.of(
                recipe.changed(
                        place,
                        root -> {
                            ArrayNode steps = (ArrayNode) root.at(place.head());
                            JsonNode step = steps.remove(from);
                            steps.insert(to, step);
                        }));
    }

    /// The sentence of a step as it is written, amounts in braces; empty where it has none.
    public String instruction(String pointer) {
        return recipe.find(pointer + "/" + INSTRUCTION).asString("");
    }

    /// The same with another sentence; an empty one leaves the step's name to speak.
    public EditableRecipe instructed(String pointer, String sentence) {
        JsonPointer place = JsonPointer.compile(pointer);
        return recipe.changed(
                place,
                root -> {
                    ObjectNode step = (ObjectNode) root.at(place);
                    if (sentence.isBlank()) {
                        step.remove(INSTRUCTION);
                    } else {
                        step.put(INSTRUCTION, sentence.strip());
                    }
                });
    }

    /// The same with an operation done so many times.
    ///
    /// @param pointer of the operation
    public EditableRecipe repeated(String pointer, int times) {
        JsonPointer place = JsonPointer.compile(pointer);
        return recipe.changed(place, root -> ((ObjectNode) root.at(place)).put("repeat", times));
    }

    /// The same with a set point or limits in words, or without; or why the words say none.
    ///
    /// @param pointer of the step
    /// @param field `temperature`, `pressure` or `duration`
    /// @param words as in `60 degC`, `at least 6 h`; empty to take it away
    public Answer<EditableRecipe> limited(String pointer, String field, String words) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (words.isBlank()) {
            return new Found<>(
                    recipe.changed(place, root -> ((ObjectNode) root.at(place)).remove(field)));
        }
        UnitSet<?> units = LIMITED.get(field);
        return units == null
                ? new Refused<>(
                        "a step has no " + field,
                        "use one of "
                                + String.join(", ", LIMITED.keySet().stream().sorted().toList()))
                : new LimitsText<>(units)
                        .read(words)
                        .map(limits ->
                                recipe.changed(
                                        place,
                                        root ->
                                                ((ObjectNode) root.at(place))
                                                        .set(field, node(limits))));
    }

    private static ObjectNode node(Limits<?> limits) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "value", limits.target());
        put(node, "low", limits.low());
        put(node, "high", limits.high());
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable Quantity<?> quantity) {
        if (quantity != null) {
            node.put(name, quantity.value());
            node.put("unit", quantity.unit().symbol());
        }
    }
}

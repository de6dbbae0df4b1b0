package org.thioloom.recipes.json;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A recipe's file whose numbers can be changed one by one, as a chemist would in an editor, and
/// which is then read again.
///
/// @param settings what of its questions is answered
public record EditableRecipe(String text, RecipeReader reader, Map<String, String> settings) {
    private static final String ASK = "ask";

    public EditableRecipe {
        settings = Map.copyOf(settings);
    }

    /// The recipe as it stands now.
    public Outcome<MasterRecipe> read() {
        return reader.read(text, settings);
    }

    /// The same with another answer to a question.
    public EditableRecipe answering(String question, String answer) {
        Map<String, String> answers = new LinkedHashMap<>(settings);
        answers.put(question, answer);
        return new EditableRecipe(text, reader, answers);
    }

    /// What a recipe asks.
    ///
    /// @param pointer where the answer goes
    /// @param suggestion printed and never used by itself; empty for none
    public record Question(String name, String pointer, String suggestion) {}

    /// Everything that the recipe asks, its parent included, in the order of the files.
    public List<String> questions() {
        return asked().stream().map(Question::name).distinct().toList();
    }

    /// The same with its places.
    public List<Question> asked() {
        List<Question> questions = new ArrayList<>();
        ask(tree(), "", questions);
        parent().ifPresent(id -> ask(tree(reader.parents().apply(id).orElse("")), "", questions));
        return questions;
    }

    /// The recipe as a file that stands alone: what it takes from its parent is written out, and
    /// what it sets is filled in.
    public String alone() {
        ObjectNode own = (ObjectNode) tree();
        Optional<String> parent = parent().flatMap(reader.parents());
        if (parent.isEmpty() || !(tree(parent.get()) instanceof ObjectNode whole)) {
            return own.toPrettyString() + "\n";
        }
        whole.set("header", own.path("header"));
        own.path("set").properties().forEach(one -> fill(whole, one.getKey(), one.getValue()));
        return whole.toPrettyString() + "\n";
    }

    private static void fill(JsonNode node, String question, JsonNode answer) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (object.path(name).path(ASK).asString("").equals(question)) {
                    object.set(name, answer.deepCopy());
                }
            }
        }
        node.values().forEach(child -> fill(child, question, answer));
    }

    /// The text of its parent as it stands now; empty without one.
    public Optional<String> parentText() {
        return parent().flatMap(reader.parents());
    }

    /// The unit of what stands at a place, empty for a plain number; or why it is no number.
    ///
    /// @param pointer a JSON Pointer, such as `/formula/inputs/2/amount/fraction`
    public Answer<String> unitAt(String pointer) {
        JsonNode here = find(pointer);
        if (here.isNumber()) {
            return new Found<>("");
        }
        if (here.isObject() && here.has("value") && here.path("unit").isString()) {
            return new Found<>(here.path("unit").asString());
        }
        if (here.isObject() && here.has(ASK)) {
            String name = here.path(ASK).asString("");
            return new Refused<>(
                    "the recipe asks for what stands at " + pointer,
                    "vary it by its name, " + name);
        }
        return here.isMissingNode()
                ? new Refused<>(
                        "nothing stands at " + pointer + " of the recipe",
                        "name a number of it, as in /formula/inputs/2/amount/fraction")
                : new Refused<>(
                        "what stands at " + pointer + " is no number and no quantity",
                        "name a number of the recipe, as in /formula/inputs/2/amount/fraction");
    }

    /// The same with another number at a place where [#unitAt] found one.
    ///
    /// @param unit empty for a plain number
    public EditableRecipe with(String pointer, BigDecimal number, String unit) {
        JsonPointer place = JsonPointer.compile(pointer);
        return changed(place, root -> set(root, place, number, unit));
    }

    /// The same with a change to the file that holds a place: this one, or its parent.
    EditableRecipe changed(JsonPointer place, Consumer<JsonNode> change) {
        JsonNode own = tree();
        if (!own.at(place).isMissingNode()) {
            change.accept(own);
            return new EditableRecipe(own.toString(), reader, settings);
        }
        String parent = parent().orElseThrow(() -> new IllegalStateException("bug: " + place));
        JsonNode changed = tree(reader.parents().apply(parent).orElse(""));
        change.accept(changed);
        String other = changed.toString();
        return new EditableRecipe(
                text,
                new RecipeReader(
                        id -> id.equals(parent) ? Optional.of(other) : reader.parents().apply(id),
                        reader.known(),
                        reader.catalogue()),
                settings);
    }

    /// What stands at a place of this file, or of its parent's.
    JsonNode find(String pointer) {
        JsonPointer place;
        try {
            place = JsonPointer.compile(pointer);
        } catch (IllegalArgumentException notAPointer) {
            return JsonNodeFactory.instance.missingNode();
        }
        JsonNode own = tree().at(place);
        return own.isMissingNode()
                ? parent().flatMap(reader.parents())
                        .map(parent -> tree(parent).at(place))
                        .orElse(own)
                : own;
    }

    private Optional<String> parent() {
        String parent = tree().path("parent").asString("");
        return parent.isEmpty() ? Optional.empty() : Optional.of(parent);
    }

    private JsonNode tree() {
        return tree(text);
    }

    private static JsonNode tree(String json) {
        return JsonText.parse(json) instanceof Outcome.Accepted<JsonNode>(JsonNode root, var _)
                ? root
                : JsonNodeFactory.instance.missingNode();
    }

    private static void set(JsonNode root, JsonPointer place, BigDecimal number, String unit) {
        if (root.at(place) instanceof ObjectNode quantity) {
            quantity.put("value", number);
            quantity.put("unit", unit);
            return;
        }
        JsonPointer last = place.last();
        switch (root.at(place.head())) {
            case ObjectNode object -> object.set(last.getMatchingProperty(), number(number));
            case ArrayNode list -> list.set(last.getMatchingIndex(), number(number));
            default -> throw new IllegalStateException("bug: nothing holds " + place);
        }
    }

    /// A whole number stays one, because some fields take no other.
    private static JsonNode number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? JsonNodeFactory.instance.numberNode(plain.toBigIntegerExact().longValue())
                : JsonNodeFactory.instance.numberNode(number);
    }

    private static void ask(JsonNode node, String place, List<Question> questions) {
        if (node.isObject() && node.path(ASK).isString()) {
            questions.add(
                    new Question(
                            node.path(ASK).asString(), place, suggestion(node.path("suggest"))));
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                ask(node.get(i), place + "/" + i, questions);
            }
        }
        node.properties()
                .forEach(one -> ask(one.getValue(), place + "/" + one.getKey(), questions));
    }

    private static String suggestion(JsonNode suggest) {
        String unit = suggest.path("unit").asString("");
        return suggest.has("low")
                ? suggest.path("low").asString("")
                        + " to "
                        + suggest.path("high").asString("")
                        + " "
                        + unit
                : suggest.has("value")
                        ? suggest.path("value").asString("") + " " + unit
                        : suggest.asString("");
    }
}

package org.thioloom.recipes.sweep.field;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Nearest;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.sweep.field.Field.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every number that can be varied, by its name: of the order, of an input, what the recipe asks,
/// and any other number of the recipe's file by its place.
public final class Fields {
    private final EditableRecipe file;
    private final List<Field> named = new ArrayList<>();
    private final List<String> questions;

    /// Of a recipe.
    ///
    /// @param file of which it was read
    public Fields(EditableRecipe file, MasterRecipe recipe) {
        this.file = file;
        named.addAll(OrderFields.all());
        named.addAll(InputFields.of(recipe.formula()));
        questions = file.questions();
    }

    /// The field of a name; or nothing, and which names there are.
    ///
    /// @param values as typed, which tells an overage by share from one by volume
    public Optional<Field> find(String name, String values, List<Finding> findings) {
        if (name.startsWith("/")) {
            return place(name, findings);
        }
        List<Field> fields = named.stream().filter(field -> field.name().equals(name)).toList();
        if (!fields.isEmpty()) {
            return Optional.of(
                    fields.stream()
                            .filter(field -> field.measure().isIn(values))
                            .findFirst()
                            .orElse(fields.getFirst()));
        }
        if (questions.contains(name)) {
            return Optional.of(question(name));
        }
        findings.add(
                Rule.FIELD_UNKNOWN.at(
                        pointer(name), name, Nearest.hint(name, names(), "use one of " + some())));
        return Optional.empty();
    }

    /// Where a finding of a field points.
    public static String pointer(String name) {
        return name.startsWith("/") ? name : "/order/vary/" + name;
    }

    /// All names there are; places of the recipe besides.
    public List<String> names() {
        return Stream.concat(named.stream().map(Field::name), questions.stream())
                .distinct()
                .toList();
    }

    private String some() {
        return String.join(", ", names())
                + ", or a place in the recipe such as"
                + " /formula/inputs/2/amount/fraction";
    }

    private static Field question(String name) {
        Change.OfFile apply =
                (recipe, typed) ->
                        recipe.answering(
                                name,
                                (typed.number().toPlainString() + " " + typed.unit()).strip());
        return new Field(name, name, Measure.anything(), apply, Optional.empty());
    }

    private Optional<Field> place(String pointer, List<Finding> findings) {
        return switch (file.unitAt(pointer)) {
            case Refused<String>(String sentence, String remedy) -> {
                findings.add(Rule.NO_ANSWER.at(pointer, sentence, remedy));
                yield Optional.empty();
            }
            case Found<String>(String unit) -> {
                Change.OfFile apply =
                        (recipe, typed) -> recipe.with(pointer, typed.number(), typed.unit());
                yield Optional.of(
                        new Field(pointer, pointer, measure(unit), apply, Optional.empty()));
            }
        };
    }

    private static Measure measure(String unit) {
        if (unit.isEmpty()) {
            return Measure.number(Double.NEGATIVE_INFINITY, Double.MAX_VALUE);
        }
        return Units.ALL.stream()
                .filter(set -> set.find(unit).isPresent() || set.findAlias(unit).isPresent())
                .findFirst()
                .<Measure>map((UnitSet<?> set) -> Measure.of(set))
                .orElse(Measure.anything());
    }
}

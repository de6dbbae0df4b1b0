package org.thioloom.app.fx.plan;

import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.OwnLight;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.entry.FormItem;
import org.thioloom.app.fx.entry.FormItem.Field;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.entry.TypedQuantity;
import org.thioloom.app.fx.page.Checked;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.json.EditableRecipe.Question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the recipe's source leaves out, to be filled in.
///
/// What the order says of the light goes before an answer, and an answer takes its place.
///
/// @param checked lets answers through
/// @param lamp where the lamp stands in the recipe; empty without one
record AskedItems(Checked checked, String lamp) {

    /// A line for each question, each once.
    List<FormItem> of(List<Question> questions) {
        Set<String> seen = new HashSet<>();
        return questions.stream()
                .filter(question -> seen.add(question.name()))
                .<FormItem>map(this::field)
                .toList();
    }

    private Field field(Question question) {
        String name = question.name();
        return new Field(
                new Caption(
                        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        question.pointer(),
                        "The recipe asks it. Empty: left open, or as the recipe says.",
                        question.suggestion()),
                sight -> shown(sight, question),
                typed -> read(question, typed));
    }

    /// As it was typed; where that will not do, with points for decimal commas. Not before: a comma
    /// may belong to a name, as in 1,4-dioxane.
    private Answer<Edit> read(Question question, String typed) {
        Answer<Edit> asTyped = answer(question, typed);
        if (!(asTyped instanceof Refused<Edit>)) {
            return asTyped;
        }
        return switch (TypedQuantity.pointed(typed)) {
            case Refused<String>(String sentence, String remedy) -> new Refused<>(sentence, remedy);
            case Found<String>(String pointed) ->
                    pointed.equals(typed) ? asTyped : answer(question, pointed);
        };
    }

    private Answer<Edit> answer(Question question, String typed) {
        String name = question.name();
        return checked.edit(
                new Edit(
                        typed.isEmpty() ? name + " left open" : name + " " + typed,
                        document ->
                                OwnLight.at(lamp, question.pointer())
                                        .removedFrom(document)
                                        .answering(name, typed)));
    }

    private Shown shown(Sight sight, Question question) {
        String name = question.name();
        Quantity<?> light = OwnLight.at(lamp, question.pointer()).in(sight.document());
        if (light != null) {
            return Shown.typed(light.toString());
        }
        String own = sight.document().source().settings().get(name);
        if (own != null) {
            return Shown.typed(own);
        }
        return sight.planned()
                .recipe()
                .map(recipe -> recipe.settings().get(name))
                .map(preset -> new Shown(preset, false, "recipe"))
                .orElse(Shown.empty());
    }
}

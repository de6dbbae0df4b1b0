package org.thioloom.app.fx.procedure;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
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
import org.thioloom.recipes.json.EditableProcedure;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Limits;
import org.thioloom.recipes.master.LimitsText;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Phase;
import org.thioloom.recipes.master.UnitProcedure;
import org.thioloom.recipes.master.UnitProcedure.Operation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What can be written anew of one step.
///
/// @param pointer of the step
record StepItems(Desk desk, String pointer) {

    /// A line for each set point, and one for the rounds of its operation.
    List<FormItem> all() {
        return List.of(
                limit("Temperature", "temperature", "60 degC"),
                limit("Pressure", "pressure", "1 to 5 kPa"),
                limit("Duration", "duration", "at least 6 h"),
                rounds());
    }

    private Field limit(String label, String field, String example) {
        return new Field(
                new Caption(
                        label,
                        pointer + "/" + field,
                        "As in "
                                + example
                                + ": a value, at least, at most, or from one to another. Empty:"
                                + " nothing is said of it."),
                sight ->
                        phase(sight).map(phase -> shown(sight, phase, field)).orElse(Shown.empty()),
                typed ->
                        procedure()
                                .limited(pointer, field, typed)
                                .then(_ ->
                                        checked(
                                                label.toLowerCase(Locale.ROOT)
                                                        + " "
                                                        + (typed.isEmpty() ? "left out" : typed),
                                                p -> limited(p, field, typed))));
    }

    private EditableRecipe limited(EditableProcedure procedure, String field, String words) {
        return procedure.limited(pointer, field, words)
                        instanceof Found<EditableRecipe>(var changed)
                ? changed
                : procedure.recipe();
    }

    private static Shown shown(Sight sight, Phase phase, String field) {
        Optional<? extends Entry<? extends Limits<?>>> entry =
                field.equals("duration")
                        ? Optional.ofNullable(phase.duration())
                        : phase.settings().stream()
                                .filter(setting -> setting.name().equals(field))
                                .map(Phase.Setting::limits)
                                .findFirst();
        return entry.map(e -> shown(sight, e)).orElse(Shown.empty());
    }

    private static Shown shown(Sight sight, Entry<? extends Limits<?>> entry) {
        return switch (entry) {
            case Entry.Stated<? extends Limits<?>> stated ->
                    new Shown(LimitsText.words(stated.content()), false, "recipe");
            case Entry.Asked<? extends Limits<?>> asked -> asked(sight, asked.name());
        };
    }

    private static Shown asked(Sight sight, String question) {
        String answer = sight.document().source().settings().get(question);
        return answer == null ? new Shown("", false, "asked") : Shown.typed(answer);
    }

    private Field rounds() {
        String operation = operation(pointer);
        return new Field(
                new Caption("Rounds", operation + "/repeat", "How often its operation is done."),
                sight ->
                        operation(sight)
                                .map(o -> new Shown(String.valueOf(o.repeat()), false, "recipe"))
                                .orElse(Shown.empty()),
                typed ->
                        TypedQuantity.whole(typed)
                                .then(times ->
                                        times < 1
                                                ? new Refused<>(times + " rounds", "give 1 or more")
                                                : checked(
                                                        times + " rounds",
                                                        p -> p.repeated(operation, times))));
    }

    private Answer<Edit> checked(String name, Function<EditableProcedure, EditableRecipe> change) {
        return new Checked(() -> desk.document().get()).edit(edit(name, change));
    }

    /// An edit of the procedure.
    static Edit edit(String name, Function<EditableProcedure, EditableRecipe> change) {
        return new Edit(
                name,
                document ->
                        document.withRecipe(
                                change.apply(new EditableProcedure(document.editable()))));
    }

    private EditableProcedure procedure() {
        Document document = desk.document().get();
        return new EditableProcedure(document.editable());
    }

    private Optional<Phase> phase(Sight sight) {
        return operations(sight).stream()
                .flatMap(operation -> operation.phases().stream())
                .filter(this::isIt)
                .findFirst();
    }

    private Optional<Operation> operation(Sight sight) {
        return operations(sight).stream()
                .filter(operation -> operation.phases().stream().anyMatch(this::isIt))
                .findFirst();
    }

    private boolean isIt(Phase phase) {
        return phase.pointer().equals(pointer);
    }

    private static List<Operation> operations(Sight sight) {
        return sight
                .planned()
                .recipe()
                .map(MasterRecipe::procedure)
                .orElse(List.<UnitProcedure>of())
                .stream()
                .flatMap(unit -> unit.operations().stream())
                .toList();
    }

    /// The place of the operation that a step belongs to.
    static String operation(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf("/phases/"));
    }
}

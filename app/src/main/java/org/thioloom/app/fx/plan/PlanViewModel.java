package org.thioloom.app.fx.plan;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.entry.FormGroup;
import org.thioloom.app.fx.entry.FormItem;
import org.thioloom.app.fx.entry.FormViewModel;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.page.Checked;
import org.thioloom.recipes.json.EditableRecipe.Question;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is ordered and what is at hand, as forms over the desk.
public final class PlanViewModel {
    private final FormViewModel order;
    private final FormViewModel lots;

    public PlanViewModel(Desk desk) {
        Checked checked = new Checked(() -> desk.document().get());
        order = new FormViewModel(desk, sight -> order(sight, checked), PlanViewModel::shape);
        lots =
                new FormViewModel(
                        desk,
                        sight ->
                                formula(sight)
                                        .map(formula -> new LotItems(checked).of(formula))
                                        .orElse(List.of()),
                        PlanViewModel::shape);
    }

    private static List<FormGroup> order(Sight sight, Checked checked) {
        List<FormGroup> groups = new ArrayList<>();
        Optional<Formula> formula = formula(sight);
        boolean discs = formula.map(f -> f.output() instanceof Output.Discs).orElse(true);
        if (discs) {
            groups.add(new FormGroup("Order", "", OrderItems.discs()));
        }
        formula.ifPresent(f ->
                groups.add(
                        new FormGroup(
                                "Amounts", "", new AmountItems(checked, pointers(sight)).of(f))));
        List<FormItem> asked = new AskedItems(checked, lamp(sight)).of(sight.planned().questions());
        if (!asked.isEmpty()) {
            groups.add(new FormGroup("The recipe asks", "", asked));
        }
        return groups;
    }

    private static Set<String> pointers(Sight sight) {
        return sight.planned().questions().stream()
                .map(Question::pointer)
                .collect(Collectors.toSet());
    }

    private static String lamp(Sight sight) {
        return sight.planned()
                .recipe()
                .flatMap(recipe -> recipe.used(Lamp.class))
                .map(Lamp::pointer)
                .orElse("");
    }

    private static Optional<Formula> formula(Sight sight) {
        return sight.planned().recipe().map(MasterRecipe::formula);
    }

    /// What the lines depend on.
    private record Shape(
            List<String> inputs, boolean discs, List<Question> questions, String lamp) {}

    private static Object shape(Sight sight) {
        Optional<Formula> formula = formula(sight);
        return new Shape(
                formula.map(f -> f.inputs().stream().map(PlanViewModel::kind).toList())
                        .orElse(List.of()),
                formula.map(f -> f.output() instanceof Output.Discs).orElse(true),
                sight.planned().questions(),
                lamp(sight));
    }

    private static String kind(Input input) {
        return input.pointer()
                + " "
                + input.id()
                + " "
                + input.role()
                + " "
                + input.basis().getClass().getSimpleName();
    }

    /// What is wanted, what it is counted in, what the recipe asks.
    public FormViewModel order() {
        return order;
    }

    /// The bottles, a group for each input.
    public FormViewModel lots() {
        return lots;
    }
}

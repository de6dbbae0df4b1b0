package org.thioloom.app.fx.film;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.entry.FormGroup;
import org.thioloom.app.fx.entry.FormViewModel;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.page.Checked;
import org.thioloom.recipes.json.EditableRecipe.Question;
import org.thioloom.recipes.master.Equipment.Lamp;

import java.util.List;
import java.util.Optional;

/// What is known of the light, as a form over the desk; no lines where a recipe has no lamp.
public final class LightViewModel {
    private final FormViewModel form;

    public LightViewModel(Desk desk) {
        Checked checked = new Checked(() -> desk.document().get());
        form =
                new FormViewModel(
                        desk,
                        sight ->
                                lamp(sight).stream()
                                        .map(lamp ->
                                                new FormGroup(
                                                        "Light",
                                                        "",
                                                        new LightItems(
                                                                        checked,
                                                                        lamp,
                                                                        sight.planned().questions())
                                                                .all()))
                                        .toList(),
                        sight -> new Shape(lamp(sight), sight.planned().questions()));
    }

    /// What the lines depend on.
    private record Shape(Optional<String> lamp, List<Question> questions) {}

    private static Optional<String> lamp(Sight sight) {
        return sight.planned()
                .recipe()
                .flatMap(recipe -> recipe.used(Lamp.class))
                .map(Lamp::pointer);
    }

    /// The form.
    public FormViewModel form() {
        return form;
    }
}

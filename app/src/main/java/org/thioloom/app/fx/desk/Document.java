package org.thioloom.app.fx.desk;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.json.EditableLots;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.json.RecipeReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A batch that is open, every text of it held here, so that nothing is lost when a file goes.
///
/// @param source what it is planned from
/// @param places where its files are, or were
public record Document(BatchSource source, Places places) {
    /// The order of a recipe of discs that was opened by itself: twelve of 7 mm, as in the paper.
    public static final Order USUAL =
            new Order(
                    new DiscOrder(
                            12,
                            0,
                            Quantity.of("7", Units.MILLIMETRE),
                            DiameterOf.DRY_DISC,
                            null,
                            null,
                            null),
                    null,
                    List.of(),
                    null);

    /// A batch of a template that ships.
    public static Document ofTemplate(String id) {
        String text =
                ShippedTemplates.text(id)
                        .orElseThrow(() -> new IllegalArgumentException("bug: no template " + id));
        return ofRecipe(text, Places.NONE.withTemplate(id), ShippedTemplates::text);
    }

    /// A batch of a recipe, by the usual order.
    ///
    /// @param parents finds the text of a parent
    static Document ofRecipe(String text, Places places, ParentSource parents) {
        BatchSource.Parent parent =
                RecipeReader.parent(text)
                        .flatMap(id -> parents.find(id).map(t -> new BatchSource.Parent(id, t)))
                        .orElse(null);
        boolean discs =
                RecipeReader.form(text)
                        .or(() ->
                                Optional.ofNullable(parent)
                                        .flatMap(one -> RecipeReader.form(one.text())))
                        .map(form -> form.equals("disc"))
                        .orElse(true);
        return new Document(
                new BatchSource(
                        text,
                        parent,
                        Map.of(),
                        discs ? USUAL : new Order(null, null, List.of(), null),
                        List.of(),
                        BatchSource.Beside.NOTHING),
                places);
    }

    /// Finds the text of a recipe by its id.
    interface ParentSource {
        Optional<String> find(String id);
    }

    /// The same by another order.
    public Document withOrder(UnaryOperator<Order> change) {
        return new Document(source.by(change.apply(source.order())), places);
    }

    /// The same from other texts.
    public Document from(BatchSource other) {
        return new Document(other, places);
    }

    /// The same with other answers to what the recipe asks.
    ///
    /// @param answer empty to leave it open
    public Document answering(String question, String answer) {
        Map<String, String> answers = new LinkedHashMap<>(source.settings());
        if (answer.isEmpty()) {
            answers.remove(question);
        } else {
            answers.put(question, answer);
        }
        return from(source.answering(answers));
    }

    /// The same with another number in the recipe.
    public Document withNumber(String pointer, BigDecimal number, String unit) {
        return withRecipe(editable().with(pointer, number, unit));
    }

    /// The recipe as a file that can be changed.
    public EditableRecipe editable() {
        return OpenedBatch.of(source).editable();
    }

    /// The same with the recipe's file, or its parent's, as it was changed.
    public Document withRecipe(EditableRecipe changed) {
        BatchSource.Parent parent = source.parent();
        return from(
                source.of(
                        changed.text(),
                        parent == null
                                ? null
                                : new BatchSource.Parent(
                                        parent.id(), changed.parentText().orElse(parent.text()))));
    }

    /// The same with other lots.
    public Document withLots(UnaryOperator<EditableLots> change) {
        return from(source.from(change.apply(new EditableLots(source.lots())).texts()));
    }

    /// What the order says of the light.
    public Light light() {
        return Objects.requireNonNullElse(source.beside().light(), Light.UNSAID);
    }

    /// The same under another light.
    public Document withLight(UnaryOperator<Light> change) {
        return from(source.under(change.apply(light())));
    }

    /// The same at other places.
    public Document at(Places other) {
        return new Document(source, other);
    }

    /// The same, to be saved where another one is; nowhere yet, if it is of another file.
    public Document beside(Document other) {
        return Objects.equals(places.batch(), other.places.batch())
                ? this
                : at(places.withBatch(null));
    }

    /// What it is called on the window's frame: its file, its recipe's file, or its template.
    public String name() {
        return places.name();
    }
}
